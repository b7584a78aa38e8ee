// A subscriber's error that nobody handles ends the process a tick later; the report shows where it was made.
const { channel } = require('diagnostics_channel');
process.on('uncaughtExceptionMonitor', (error, origin) => console.log('monitor', error.message, origin));
process.on('exit', (code) => console.log('exit', code));
channel('a').subscribe(function heard(message) {
  throw new Error(`heard ${message}`);
});
setImmediate(() => {
  channel('a').publish('a message');
  console.log('published');
  process.nextTick(() => console.log('never'));
});
