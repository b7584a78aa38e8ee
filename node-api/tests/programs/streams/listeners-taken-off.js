// Which listeners streams and lines put on other streams, by name, and in which order they take them off.
const { finished, PassThrough, Readable, pipeline, Duplex, Writable, compose } = require('stream');
const fp = require('stream/promises').finished;
const spy = (s) => {
  const o = [];
  s.on('newListener', (e, f) => o.push('+' + String(e) + ':' + f.name));
  s.on('removeListener', (e, f) => o.push('-' + String(e) + ':' + f.name));
  return o;
};
(async () => {
  {
    const p = new PassThrough();
    const o = spy(p);
    finished(p, () => {})();
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    const c = fp(p, { cleanup: true });
    p.end();
    p.resume();
    await c;
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    const q = new PassThrough();
    const oq = spy(q);
    pipeline(Readable.from(['x']), p, q, () => {});
    q.resume();
    await new Promise((r) => setTimeout(r, 2));
    console.log(o.join(' '), '\n', oq.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    p.end('x');
    for await (const x of p);
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    p.write('x');
    for await (const x of p.iterator({ destroyOnReturn: false })) break;
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    p.pipe(new PassThrough());
    p.unpipe();
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    const r = Readable.from(['x']);
    const or = spy(r);
    r.pipe(p);
    await new Promise((r) => setTimeout(r, 2));
    console.log(o.join(' '), '\n', or.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    const rl = require('readline').createInterface({ input: p });
    rl.close();
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    const rl = require('readline').createInterface({ input: p });
    p.end('x\ny');
    for await (const l of rl);
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    const q = Object.assign(new PassThrough(), { columns: 5 });
    const oq = spy(q);
    const rl = require('readline').createInterface({ input: p, output: q, terminal: true });
    rl.close();
    console.log(o.join(' '), '\n', oq.join(' '));
  }
  {
    const rl = require('readline').createInterface({ input: new PassThrough() });
    const o = spy(rl);
    rl.question('q', () => {});
    rl[Symbol.asyncIterator]();
    rl.close();
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    Readable.toWeb(p);
    console.log(o.join(' '));
    p.end();
    p.destroy();
    await new Promise((r) => setTimeout(r, 2));
    console.log(o.join(' '));
  }
  {
    const p = new Writable({
      write(c, e, cb) {
        cb();
      },
    });
    const o = spy(p);
    const w = Writable.toWeb(p).getWriter();
    await w.close();
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    p.end('x');
    await p.map((x) => x).toArray();
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    const q = new PassThrough();
    const oq = spy(q);
    const d = Duplex.from({ readable: p, writable: q });
    const od = spy(d);
    d.end('x');
    q.resume();
    p.end();
    d.resume();
    await new Promise((r) => setTimeout(r, 2));
    console.log(o.join(' '), '\n', oq.join(' '), '\n', od.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    const c = compose(p, new PassThrough());
    const oc = spy(c);
    c.end('x');
    c.resume();
    await new Promise((r) => setTimeout(r, 2));
    console.log(o.join(' '), '\n', oc.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    pipeline(
      p,
      async function* (s) {
        for await (const x of s) yield x;
      },
      new PassThrough().resume(),
      () => {},
    );
    p.end('x');
    await new Promise((r) => setTimeout(r, 2));
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    const ac = new AbortController();
    require('stream').addAbortSignal(ac.signal, p);
    p.destroy();
    await new Promise((r) => setTimeout(r, 2));
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    p.on('error', () => {});
    const q = new Writable({
      write(c, e, cb) {
        cb(new Error('x'));
      },
    });
    const oq = spy(q);
    q.on('error', () => {});
    p.pipe(q);
    p.write('x');
    await new Promise((r) => setTimeout(r, 2));
    console.log(o.join(' '), '\n', oq.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    const { once, on } = require('events');
    const c = once(p, 'finish');
    p.end();
    await c;
    const it = on(p, 'data');
    it.return();
    console.log(o.join(' '));
  }
  {
    const p = new PassThrough();
    const o = spy(p);
    const c = require('stream/consumers').text(p);
    p.end('x');
    await c;
    console.log(o.join(' '));
  }
  {
    const z = require('zlib').createGzip();
    const o = spy(z);
    z.end('x');
    z.resume();
    await new Promise((r) => z.on('close', r));
    console.log(o.join(' '));
  }
})();
