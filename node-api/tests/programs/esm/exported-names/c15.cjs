try { module.exports = { a: true, d } } catch {}
