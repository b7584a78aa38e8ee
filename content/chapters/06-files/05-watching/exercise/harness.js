const fs = require('node:fs');

const { watch } = fs;
const closing = new Map();

// From here on no event says which name it is about, as on some systems.
let withheld = false;
process.on('names are withheld', () => {
  withheld = true;
});
fs.watch = (...given) => {
  const watcher = watch(...given);
  const { emit } = watcher;
  watcher.emit = (event, first, second, ...more) => {
    const name = event === 'change' && withheld ? null : second;
    return emit.call(watcher, event, first, name, ...more);
  };
  return watcher;
};

const { watchSettled } = require('./watch.js');
const scenario = require('./scenario.js');

// Real Node looks every `interval`. A burst lies between two looks, and is longer than the learner's function waits.
fs.watchFile = (file, { interval }, listener) => {
  closing.set(file, watchSettled(file, () => listener(), interval / 6));
};
fs.unwatchFile = (file) => closing.get(file)();

scenario({});
