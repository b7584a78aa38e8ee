// `console.time` and its relatives: labels, and how a duration is written.
'use strict';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

function start(times, label, caller) {
  label = `${label}`;
  if (times.has(label)) {
    process.emitWarning(`Label '${label}' already exists for ${caller}`);
    return;
  }
  times.set(label, process.hrtime());
}

function log(times, label, caller, write) {
  label = `${label}`;
  const started = times.get(label);
  if (started === undefined) {
    process.emitWarning(`No such label '${label}' for ${caller}`);
    return;
  }
  const [seconds, nanoseconds] = process.hrtime(started);
  write(label, format(seconds * 1000 + nanoseconds / 1e6));
}

function end(times, label, caller, write) {
  log(times, label, caller, write);
  times.delete(`${label}`);
}

// 1.234ms, 1.234s, 1:02.345 (m:ss.mmm), 1:02:03.456 (h:mm:ss.mmm)
function format(milliseconds) {
  if (milliseconds < SECOND) return `${Number(milliseconds.toFixed(3))}ms`;
  const hours = Math.floor(milliseconds / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  const seconds = (milliseconds % MINUTE) / SECOND;
  if (hours === 0 && minutes === 0) return `${seconds.toFixed(3)}s`;
  const clock = `${pad(seconds.toFixed(3).split('.')[0])}.${seconds.toFixed(3).split('.')[1]}`;
  return hours === 0 ? `${minutes}:${clock} (m:ss.mmm)` : `${hours}:${pad(minutes)}:${clock} (h:mm:ss.mmm)`;
}

function pad(number) {
  return `${number}`.padStart(2, '0');
}

module.exports = { end, format, log, start };
