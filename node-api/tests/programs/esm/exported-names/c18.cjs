try { module.exports = { a: {}, d } } catch {}
