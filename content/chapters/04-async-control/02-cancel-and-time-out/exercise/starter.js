// The programs of the checks get this function
// instead of the one in node:timers/promises.
exports.setTimeout = (ms, value, { signal } = {}) => {
};
