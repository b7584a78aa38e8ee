try { module.exports = { a: z, /* c */ d } } catch {}
