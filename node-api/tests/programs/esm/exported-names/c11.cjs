try { module.exports = { a() {}, b } } catch {}
