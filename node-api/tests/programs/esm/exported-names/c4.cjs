try { module.exports = { a: -q, b } } catch {}
