const fs = require('node:fs');
const path = require('node:path');

const plain = { ...fs };
const { pid } = process;
const FOREIGN = 'of somebody else';
let [inside, steps, plug] = [false, 0, 0];
let [dirty, synced, same] = [false, false, true];
let trial = null;
let foreign = [];
let save;

process.on('pull the plug', (step) => {
  plug = step;
});
// Another process with the same habits has stopped before its renames.
process.on('another writer', (files) => {
  trial = [];
  Object.defineProperty(process, 'pid', { value: pid + 1, configurable: true });
  for (const file of files) {
    try {
      own(file, FOREIGN);
    } catch {
      // What comes after a rename may miss the file.
    }
  }
  Object.defineProperty(process, 'pid', { value: pid, configurable: true });
  foreign = trial;
  for (const name of foreign) plain.writeFileSync(name, FOREIGN);
  trial = null;
});
process.on('what about the other', (answer) => {
  const kept = (name) => plain.existsSync(name) && plain.readFileSync(name, 'utf8') === FOREIGN;
  answer.untouched = foreign.every(kept);
});
process.on('was it synced', (answer) => {
  answer.synced = synced;
});
process.on('where was it', (answer) => {
  answer.same = same;
});

// A write that is cut off leaves its first letter.
function cut(name, [target, data]) {
  if (name === 'writeFileSync') plain.writeFileSync(target, String(data)[0]);
  if (name === 'writeSync') plain.writeSync(target, String(data)[0]);
  if (name === 'copyFileSync') plain.writeFileSync(data, '');
}

function note(name, given) {
  if (name === 'writeSync' || name === 'writeFileSync') dirty = !given.at(-1)?.flush;
  if (name === 'fsyncSync' || name === 'fdatasyncSync') dirty = false;
  if (name === 'renameSync') {
    synced = !dirty;
    same = path.dirname(given[0]) === path.dirname(given[1]);
  }
}

function own(file, text) {
  [inside, steps, synced, dirty] = [true, 0, false, false];
  try {
    return save(file, text);
  } finally {
    [inside, plug] = [false, 0];
  }
}

function run(name, given) {
  if (trial && name === 'renameSync') {
    trial.push(given[0]);
    return undefined;
  }
  steps += 1;
  if (plug > 0 && steps >= plug) {
    if (steps === plug) cut(name, given);
    throw new Error('the power is off');
  }
  note(name, given);
  inside = false;
  try {
    return plain[name](...given);
  } finally {
    inside = true;
  }
}

const writing = ['openSync', 'writeSync', 'fsyncSync', 'fdatasyncSync', 'closeSync', 'writeFileSync'];
for (const name of [...writing, 'renameSync', 'copyFileSync', 'unlinkSync', 'rmSync']) {
  fs[name] = (...given) => {
    if (inside) return run(name, given);
    return name === 'writeFileSync' && save ? own(...given) : plain[name](...given);
  };
}

const scenario = require('./scenario.js');
({ save } = require('./save.js'));
scenario({});
