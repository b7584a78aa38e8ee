const ticks = [];
const microtasks = [];
const macrotasks = [];
let timers = [];
let now = 0;

exports.queueMicrotask = (callback) => {
  microtasks.push(callback);
};

exports.setImmediate = (callback) => {
  macrotasks.push(callback);
};

exports.process = {
  nextTick(callback) {
    ticks.push(callback);
  },
};

exports.setTimeout = (callback, ms) => {
  const timer = { callback, due: now + Math.max(1, ms) };
  timers.push(timer);
  return timer;
};

exports.clearTimeout = (timer) => {
  timers = timers.filter((other) => other !== timer);
};

function drain() {
  while (ticks.length + microtasks.length > 0) {
    while (ticks.length > 0) ticks.shift()();
    while (microtasks.length > 0) microtasks.shift()();
  }
}

// sort() keeps the order of equal elements.
function earliest() {
  return timers.toSorted((a, b) => a.due - b.due)[0];
}

exports.run = () => {
  drain();
  while (macrotasks.length + timers.length > 0) {
    if (macrotasks.length === 0) {
      now = Math.max(now, earliest().due);
    }
    while (timers.length > 0 && earliest().due <= now) {
      const timer = earliest();
      exports.clearTimeout(timer);
      timer.callback();
      drain();
    }
    for (const callback of macrotasks.splice(0)) {
      callback();
      drain();
    }
  }
};
