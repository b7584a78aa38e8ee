try { module.exports = { ['x']: d, e } } catch {}
