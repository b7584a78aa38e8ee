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
  const timer = { callback, due: now + ms };
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

exports.run = () => {
  drain();
  while (macrotasks.length + timers.length > 0) {
    if (macrotasks.length > 0) {
      macrotasks.pop()();
    } else {
      timers.sort((a, b) => a.due - b.due);
      const timer = timers.shift();
      now = timer.due;
      timer.callback();
    }
    drain();
  }
};
