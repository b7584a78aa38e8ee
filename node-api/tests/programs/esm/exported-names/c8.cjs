try { module.exports = { 'q': z, 'w': 1, b } } catch {}
