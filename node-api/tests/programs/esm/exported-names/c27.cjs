try { module.exports = Object.assign({ a }, {}) } catch {}
