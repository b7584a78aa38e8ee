// Which of Node's functions a stack shows below listeners of `newListener` and `removeListener`.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const { EventEmitter } = require('events');
const { Readable } = require('stream');
class Radio extends EventEmitter {}
const radio = new Radio();
radio.on('newListener', () => show('new')).on('removeListener', () => show('removed'));
const listener = () => {};
radio.on('x', listener);
radio.once('x', listener);
radio.prependListener('x', listener);
radio.prependOnceListener('x', listener);
radio.addListener('y', listener);
radio.emit('x');
radio.off('y', listener);
radio.removeAllListeners('x');
radio.on('a', listener);
radio.removeAllListeners();
const stream = new Readable({ read() {} });
stream.on('newListener', () => show('of a stream'));
stream.on('data', () => {});
stream.once('end', () => {});
