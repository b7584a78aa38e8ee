// A _final of one's own does not keep _flush from being called: by whom it is then.
const { Transform } = require('stream');
class K extends Transform {
  _transform(c, e, cb) {
    cb(null, c);
  }
  _flush(cb) {
    console.log(new Error('flush').stack);
    cb(null, 'f');
  }
  _final(cb) {
    console.log(new Error('final').stack);
    cb();
  }
}
const k = new K();
k.on('data', () => {});
k.on('error', (e) => console.log(e.stack));
k.end('2');
class K2 extends Transform {
  _transform(c, e, cb) {
    cb(null, c);
  }
  _flush(cb) {
    cb();
  }
  _final(cb) {
    super._final(cb);
  }
}
const k2 = new K2();
k2.on('data', () => {});
k2.on('error', (e) => console.log(e));
k2.end('2');
class K3 extends Transform {
  _transform(c, e, cb) {
    cb(null, c);
  }
  _flush(cb) {
    this.push(null);
    setImmediate(cb, null, 'x');
  }
}
const k3 = new K3();
k3.on('data', () => {});
k3.on('error', (e) => console.log(e));
k3.end('2');
class K4 extends Transform {
  _transform(c, e, cb) {
    cb(null, c);
  }
  _flush(cb) {
    this.push(null);
    cb(null, 'x');
  }
}
const k4 = new K4();
k4.on('data', () => {});
k4.on('error', (e) => console.log(e));
k4.end('2');
