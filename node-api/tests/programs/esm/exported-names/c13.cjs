try { module.exports = { async x() {}, y } } catch {}
