const { Readable } = require('stream');
(async () => {
  const show = async (n, it, o) => { const r = Readable.from(it, o); try { const all = []; for await (const c of r) all.push(c); console.log(n, all, r.readableObjectMode, r.readableHighWaterMark); } catch (e) { console.log(n, e.name, e.code, e.message); } };
  await show('string', 'hello'); await show('buffer', Buffer.from('hi')); await show('array', [1, 2]); await show('set', new Set(['a'])); await show('promises', [Promise.resolve(1), 2, Promise.resolve(3)]); await show('map', new Map([[1, 2]]));
  await show('null inside', [1, null, 2]); await show('undefined inside', [1, undefined]); await show('rejecting', [Promise.reject(new Error('r'))]); await show('bytes', ['a', 'b'], { objectMode: false }); await show('async null', (async function* () { yield null; })());
  await show('typed', new Uint8Array([1, 2])); await show('string bytes', 'hello', { objectMode: false, encoding: 'utf8' });
  for (const bad of [5, null, undefined, {}, () => 1]) { try { Readable.from(bad); } catch (e) { console.log(e.code, e.message); } }
})();
