// source.read(n) of the checks calls this. `chunks` is what waits
// in the buffer of the source: an array that you have to change.
exports.take = (chunks, n) => {
};
