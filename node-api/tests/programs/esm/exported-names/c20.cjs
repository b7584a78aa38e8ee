try { module.exports = { ...x, d } } catch {}
