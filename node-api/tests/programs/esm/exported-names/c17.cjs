try { module.exports = { a: async () => {}, d } } catch {}
