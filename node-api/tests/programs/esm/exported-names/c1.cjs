try { module.exports = { a: 1, b } } catch {}
