try { module.exports = { a: `x`, b } } catch {}
