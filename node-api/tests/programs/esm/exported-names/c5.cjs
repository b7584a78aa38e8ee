try { module.exports = { a: function () {}, b } } catch {}
