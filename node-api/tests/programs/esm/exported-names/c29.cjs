try { module.exports = { 1: a, b } } catch {}
