// An error that is frozen is thrown by `emit` as it is, without the place of the emit.
const { Writable } = require('stream');
const writable = new Writable({
  write(chunk, encoding, callback) {
    callback(Object.freeze(new Error('frozen')));
  },
});
writable.write('x');
