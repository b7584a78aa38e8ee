// source.pipe(target, options) of the checks calls this.
exports.pipe = (source, target, { end = true } = {}) => {
};
