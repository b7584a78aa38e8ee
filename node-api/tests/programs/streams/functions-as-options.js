// A function that a factory hands over as an option is named after the stream and the method that it becomes.
const { Duplex, Readable, Transform, Writable } = require('stream');
const lines = (error) => error.stack.split('\n').slice(0, 5).join('\n');
const thrower = (message) => () => {
  throw new Error(message);
};
const old = (message) =>
  function () {
    throw new Error(message);
  };
const bound = (message) => old(message).bind({});
class Own extends Transform {}
const make = (transform) => new Own({ transform });
const makeWith = ({ onRead: read, onWrite: write }) => new Duplex({ read, write });
for (const kind of [thrower, old, bound]) {
  for (const [name, run] of Object.entries({
    read: () => new Readable({ read: kind('read') }).on('error', (e) => console.log(lines(e))).read(),
    write: () => new Writable({ write: kind('write') }).write('x'),
    writev() {
      const writable = new Writable({ writev: kind('writev') });
      writable.cork();
      writable.write('x');
      writable.write('y');
      writable.uncork();
    },
    single: () => new Writable({ writev: kind('single') }).write('x'),
    final: () => new Writable({ final: kind('final') }).on('error', (e) => console.log(lines(e))).end(),
    destroy: () => new Writable({ destroy: kind('destroy') }).on('error', (e) => console.log(lines(e))).destroy(),
    construct: () => new Writable({ construct: kind('construct') }).on('error', (e) => console.log(lines(e))),
    transform: () => make(kind('transform')).write('x'),
    flush: () => new Transform({ flush: kind('flush') }).on('error', (e) => console.log(lines(e))).end(),
    renamed: () => makeWith({ onRead: kind('onRead'), onWrite: kind('renamed') }).write('x'),
    named: () =>
      new Writable({
        write: function named() {
          throw new Error('named');
        },
      }).write('x'),
    other: () => {
      const shared = kind('other');
      new Writable({ write: shared, final: shared }).write('x');
    },
  })) {
    try {
      run();
    } catch (error) {
      console.log(kind.name, name, lines(error));
    }
  }
}
