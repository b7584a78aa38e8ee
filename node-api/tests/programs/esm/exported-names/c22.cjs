try { module.exports = { a: new X(), e } } catch {}
