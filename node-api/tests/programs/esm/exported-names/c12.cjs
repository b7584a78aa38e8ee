try { module.exports = { get x() { return 1 }, y } } catch {}
