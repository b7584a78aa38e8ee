// What a listener of keys throws is thrown again by the generator that reads them.
const { PassThrough } = require('stream');
const input = new PassThrough();
require('readline').emitKeypressEvents(input);
input.on('keypress', function pressed(text, key) {
  throw new Error(`pressed ${key.name}`);
});
input.write('a');
