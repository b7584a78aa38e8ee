module.exports = import("./leaf.mjs")
