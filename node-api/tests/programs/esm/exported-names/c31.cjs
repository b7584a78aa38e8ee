try { module.exports = { a: typeof x, b } } catch {}
