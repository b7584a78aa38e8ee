// Streams that are handed over: both ends, errors, cancelling, what cannot be sent, and streams in messages.
const log = console.log;
const t = async (n, f) => {
  try {
    log(n, await f());
  } catch (e) {
    log(n, e && e.name, e && e.code, (e && e.message) || e);
  }
};
(async () => {
  const rs = new ReadableStream({
    start(c) {
      c.enqueue('a');
      c.enqueue({ b: 1 });
      c.close();
    },
  });
  const c = structuredClone(rs, { transfer: [rs] });
  log(c instanceof ReadableStream, c === rs, rs.locked, c.locked, c);
  for await (const x of c) log('got', x);
  await t('locked', () => {
    const s = new ReadableStream();
    s.getReader();
    return structuredClone(s, { transfer: [s] });
  });
  await t('wlocked', () => {
    const s = new WritableStream();
    s.getWriter();
    return structuredClone(s, { transfer: [s] });
  });
  await t('tlocked', () => {
    const s = new TransformStream();
    s.readable.getReader();
    return structuredClone(s, { transfer: [s] });
  });
  await t('tlocked w', () => {
    const s = new TransformStream();
    s.writable.getWriter();
    return structuredClone(s, { transfer: [s] });
  });
  await t('dup', () => {
    const s = new ReadableStream();
    return structuredClone(s, { transfer: [s, s] });
  });
  await t('twice', () => {
    const s = new ReadableStream();
    structuredClone(s, { transfer: [s] });
    return structuredClone(s, { transfer: [s] });
  });
  await t('nested', () => {
    const s = new ReadableStream();
    const o = structuredClone({ s, n: 1 }, { transfer: [s] });
    return [o.s.locked, o.n, s.locked];
  });
  await t('unlisted in msg', () => {
    const s = new ReadableStream();
    structuredClone(1, { transfer: [s] });
    return s.locked;
  });
  const ws = new WritableStream({
    write(x) {
      log('ws write', x);
    },
    close() {
      log('ws close');
    },
    abort(r) {
      log('ws abort', r);
    },
  });
  const w2 = structuredClone(ws, { transfer: [ws] });
  log(ws.locked, w2.locked, w2);
  const w = w2.getWriter();
  log(w.desiredSize);
  await w.write('one');
  log('wrote');
  await w.write({ two: 2 });
  await w.close();
  log('closed');
  await new Promise((r) => setTimeout(r, 5));
  const ts = new TransformStream({
    transform(x, k) {
      k.enqueue(x + x);
    },
  });
  const t2 = structuredClone(ts, { transfer: [ts] });
  log(t2 instanceof TransformStream, ts.readable.locked, ts.writable.locked, t2);
  const tw = t2.writable.getWriter();
  tw.write('x');
  const tr = t2.readable.getReader();
  log(await tr.read());
  tw.close();
  log(await tr.read());
  const er = new ReadableStream(
    {
      pull(k) {
        k.error(new RangeError('ER'));
      },
    },
    { highWaterMark: 0 },
  );
  const e2 = structuredClone(er, { transfer: [er] });
  await t('err', () => e2.getReader().read());
  const cr = new ReadableStream({
    cancel(r) {
      log('cancelled', r);
    },
  });
  const c2 = structuredClone(cr, { transfer: [cr] });
  log(await c2.cancel('why'));
  await new Promise((r) => setTimeout(r, 5));
  const ab = new WritableStream({
    abort(r) {
      log('aborted', r);
    },
  });
  const a2 = structuredClone(ab, { transfer: [ab] });
  await t('abort', () => a2.abort('AB'));
  await new Promise((r) => setTimeout(r, 5));
  const { port1, port2 } = new MessageChannel();
  port2.onmessage = async ({ data, ports }) => {
    log('msg', data, ports.length);
    for await (const x of data.stream) log('over port', x);
    port2.close();
  };
  const ps = new ReadableStream({
    start(k) {
      k.enqueue(1);
      k.enqueue(2);
      k.close();
    },
  });
  port1.postMessage({ stream: ps }, [ps]);
  log(ps.locked);
  await new Promise((r) => setTimeout(r, 10));
  const uc = new ReadableStream({
    start(k) {
      k.enqueue(() => {});
    },
  });
  const u2 = structuredClone(uc, { transfer: [uc] });
  await t('uncloneable', () => u2.getReader().read());
  await t('port listed', () => {
    const s = new ReadableStream();
    port1.postMessage(s);
  });
  log('end');
})();
