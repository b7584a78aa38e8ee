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
  for (const tick of ticks.splice(0)) tick();
  for (const callback of microtasks.splice(0)) callback();
}

exports.run = () => {
  drain();
  while (macrotasks.length + timers.length > 0) {
    if (macrotasks.length > 0) {
      macrotasks.shift()();
    } else {
      timers.sort((a, b) => a.due - b.due);
      const timer = timers.shift();
      now = timer.due;
      timer.callback();
    }
    drain();
  }
};
