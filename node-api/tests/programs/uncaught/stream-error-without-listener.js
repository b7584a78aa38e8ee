// The report of an error that Node emitted says where.
new (require('stream').Readable)({
  read() {
    this.destroy(new Error('boom'));
  },
}).resume();
