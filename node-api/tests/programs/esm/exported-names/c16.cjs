try { module.exports = { a: class {}, d } } catch {}
