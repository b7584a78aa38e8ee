// The programs of the checks call these functions
// instead of Node's own.
const microtasks = [];
const macrotasks = [];

exports.queueMicrotask = (callback) => {
};

exports.setImmediate = (callback) => {
};

exports.process = {
  nextTick(callback) {
  },
};

exports.setTimeout = (callback, ms) => {
};

exports.clearTimeout = (timer) => {
};

// Called once, when the main script has ended.
exports.run = () => {
};
