// The programs of the checks get this function
// instead of Node's own.
function promisify(original) {
}

promisify.custom = Symbol('custom');

module.exports = { promisify };
