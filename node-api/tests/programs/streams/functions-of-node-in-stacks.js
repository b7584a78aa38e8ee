// Node's own functions on the stacks of what a stream calls.
const { Readable, Writable, Transform, Duplex, PassThrough } = require('stream');
const show = (n) => {
  const s = new Error('x').stack.split('\n').slice(1, 14);
  console.log('## ' + n + '\n' + s.map((l) => l.replace(/\(?\/.*\\.js:.*/, 'here')).join('\n'));
};
const cases = {
  wcbSync: () => {
    new Writable({
      write(c, e, cb) {
        cb();
      },
    }).write('a', () => show('write cb after sync'));
  },
  wcbSyncBuf: () => {
    new Writable({
      write(c, e, cb) {
        cb();
      },
    }).write(Buffer.from('a'), () => show('write cb after sync buf'));
  },
  wcbTick: () => {
    new Writable({
      write(c, e, cb) {
        process.nextTick(cb);
      },
    }).write('a', () => show('write cb async tick'));
  },
  w2: () => {
    const w = new Writable({
      write(c, e, cb) {
        if (String(c) === 'b') show('second write');
        setTimeout(cb, 1);
      },
    });
    w.write('a');
    w.write('b');
  },
  w2sync: () => {
    const w = new Writable({
      write(c, e, cb) {
        if (String(c) === 'b') show('write from sync clear');
        process.nextTick(cb);
      },
    });
    w.write('a');
    w.write('b');
  },
  wv: () => {
    const w = new Writable({
      writev(c, cb) {
        show('writev');
        cb();
      },
    });
    w.cork();
    w.write('a');
    w.write('b');
    w.uncork();
  },
  wend: () => {
    const w = new Writable({
      write(c, e, cb) {
        show('write in end');
        cb();
      },
    });
    w.end('a');
  },
  finalS: () => {
    const w = new Writable({
      write(c, e, cb) {
        cb();
      },
      final(cb) {
        show('final sync');
        cb();
      },
    });
    w.end('a');
  },
  finalS2: () => {
    const w = new Writable({
      write(c, e, cb) {
        cb();
      },
      final(cb) {
        show('final no data');
        cb();
      },
    });
    w.end();
  },
  fin: () => {
    const w = new Writable({
      write(c, e, cb) {
        cb();
      },
    });
    w.on('finish', () => show('finish'));
    w.on('prefinish', () => show('prefinish'));
    w.end('a');
  },
  fin2: () => {
    const w = new Writable({
      write(c, e, cb) {
        setImmediate(cb);
      },
    });
    w.on('finish', () => show('finish async'));
    w.on('close', () => show('close async'));
    w.end('a');
  },
  drain2: () => {
    const w = new Writable({
      highWaterMark: 1,
      write(c, e, cb) {
        setTimeout(cb, 1);
      },
    });
    w.on('drain', () => show('drain async'));
    w.write('a');
  },
  cons: () => {
    new Writable({
      construct(cb) {
        show('construct');
        cb();
      },
      write() {},
    });
  },
  dest: () => {
    new Writable({
      destroy(e, cb) {
        show('destroy');
        cb();
      },
      write() {},
    }).destroy();
  },
  autodest: () => {
    const w = new Writable({
      destroy(e, cb) {
        show('auto destroy w');
        cb();
      },
      write(c, e, cb) {
        cb();
      },
    });
    w.end();
  },
  read1: () => {
    new Readable({
      read() {
        show('read by data');
        this.push(null);
      },
    }).on('data', () => {});
  },
  read2: () => {
    const r = new Readable({
      read() {
        show('read by read()');
        this.push(null);
      },
    });
    r.read();
  },
  read3: () => {
    const r = new Readable({
      read() {
        show('read by readable');
        this.push(null);
      },
    });
    r.on('readable', () => {});
  },
  read4: () => {
    const r = new Readable({
      read() {
        if (!this.k) {
          this.k = 1;
          this.push('a');
        } else if (this.k++ === 1) {
          show('second read');
          this.push(null);
        }
      },
    });
    r.on('data', () => {});
  },
  read5: () => {
    const r = new Readable({
      read() {
        if (!this.k) {
          this.k = 1;
          setImmediate(() => this.push('a'));
        } else if (this.k++ === 1) {
          show('read after async push');
          this.push(null);
        }
      },
    });
    r.on('data', () => {});
  },
  data: () => {
    const r = new Readable({ read() {} });
    r.on('data', () => show('data from push'));
    setImmediate(() => r.push('a'));
  },
  dataO: () => {
    const r = new Readable({ objectMode: true, read() {} });
    r.on('data', () => show('data from push obj'));
    setImmediate(() => r.push('a'));
  },
  data2: () => {
    const r = new Readable({ read() {} });
    r.push('a');
    r.on('data', () => show('data flow'));
  },
  data3: () => {
    const r = new Readable({ read() {} });
    r.push('a');
    r.on('data', () => show('data by read()'));
    r.pause();
    r.read();
  },
  dataS: () => {
    const r = new Readable({
      read() {
        this.push('a');
        this.push(null);
      },
    });
    r.on('data', () => show('data sync push'));
    r.on('end', () => show('end'));
    r.on('close', () => show('close'));
  },
  dataE: () => {
    const r = new Readable({ encoding: 'utf8', read() {} });
    r.on('data', () => show('data from push with encoding'));
    setImmediate(() => r.push('a'));
  },
  rdb: () => {
    const r = new Readable({
      read() {
        this.push('a');
        this.push(null);
      },
    });
    r.on('readable', () => {
      show('readable');
      r.read();
    });
  },
  from: () => {
    Readable.from(['a']).on('data', () => show('from data'));
  },
  fromg: () => {
    Readable.from(
      (function* () {
        show('from gen');
        yield 1;
      })(),
    ).on('data', () => {});
  },
  fromag: () => {
    Readable.from(
      (async function* () {
        show('from async gen');
        yield 1;
        show('from async gen 2');
      })(),
    ).on('data', () => {});
  },
  tr: () => {
    const t = new Transform({
      transform(c, e, cb) {
        show('transform');
        cb(null, c);
      },
      flush(cb) {
        show('flush');
        cb();
      },
    });
    t.on('data', () => show('transform data'));
    t.write('a');
    t.end('b');
  },
  trA: () => {
    const t = new Transform({
      transform(c, e, cb) {
        setImmediate(cb, null, c);
      },
      flush(cb) {
        show('flush async');
        cb();
      },
    });
    t.on('data', () => show('transform data async'));
    t.end('b');
  },
  trB: () => {
    const t = new Transform({
      transform(c, e, cb) {
        show('transform buf');
        cb(null, c);
      },
    });
    t.write(Buffer.from('a'));
  },
  trO: () => {
    const t = new Transform({
      objectMode: true,
      transform(c, e, cb) {
        show('transform obj');
        this.push(c);
        cb();
      },
    });
    t.on('data', () => show('transform data obj'));
    t.write({});
  },
  pipe: () => {
    Readable.from(['a']).pipe(
      new Writable({
        objectMode: true,
        write(c, e, cb) {
          show('pipe write');
          cb();
        },
        final(cb) {
          show('pipe final');
          cb();
        },
      }),
    );
  },
  pipeT: () => {
    Readable.from(['a'])
      .pipe(
        new Transform({
          objectMode: true,
          transform(c, e, cb) {
            show('pipe transform');
            cb(null, c);
          },
        }),
      )
      .pipe(
        new Writable({
          objectMode: true,
          write(c, e, cb) {
            show('pipe2 write');
            cb();
          },
        }),
      );
  },
  pt: () => {
    const w = new PassThrough();
    w.on('data', () => show('pt data'));
    w.write('a');
  },
  dup: () => {
    const d = new Duplex({
      read() {
        show('duplex read');
        this.push(null);
      },
      write(c, e, cb) {
        show('duplex write');
        cb();
      },
    });
    d.resume();
    d.end('x');
  },
  cls: () => {
    class My extends Writable {
      _write(c, e, cb) {
        show('class write');
        cb();
      }
      _final(cb) {
        show('class final');
        cb();
      }
    }
    new My().end('x');
    class MyT extends Transform {
      _transform(c, e, cb) {
        show('class transform');
        cb(null, c);
      }
      _flush(cb) {
        show('class flush');
        cb();
      }
    }
    new MyT().end('x');
    class MyR extends Readable {
      _read() {
        show('class read');
        this.push(null);
      }
    }
    new MyR().resume();
    class MyD extends Duplex {
      _write(c, e, cb) {
        show('class dup write');
        cb();
      }
      _read() {
        show('class dup read');
        this.push(null);
      }
    }
    new MyD().resume().end('q');
  },
};
const names = Object.keys(cases);
let i = 0;
(function next() {
  if (i < names.length) {
    try {
      cases[names[i++]]();
    } catch (e) {
      console.log(e);
    }
    setTimeout(next, 8);
  }
})();
