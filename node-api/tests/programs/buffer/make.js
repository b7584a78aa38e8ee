console.log(Buffer.alloc(3), Buffer.alloc(5, 'ab'), Buffer.alloc(4, 1), Buffer.alloc(6, Buffer.from('xyz')), Buffer.alloc(4, 'aGk=', 'base64'), Buffer.alloc(0, 'x'));
console.log(Buffer.from([1, 2, 300, -1, 1.9, '7', null, NaN]), Buffer.from({ length: 2, 0: 5, 1: 6 }), Buffer.from({ type: 'Buffer', data: [9, 8] }), Buffer.from(new String('boxed')));
console.log(Buffer.from(Buffer.from('copy')), Buffer.from(new Uint16Array([1, 257])), Buffer.from(new Uint16Array([1, 257]).buffer), Buffer.from(new ArrayBuffer(8), 2, 3));
console.log(Buffer.of(1, 2, 3), Buffer.from([]), Buffer.from(''), Buffer.from({ [Symbol.toPrimitive]: () => 'prim' }), Buffer.from({ length: 'x' }));
console.log(Buffer.copyBytesFrom(new Uint16Array([1, 2, 3]), 1, 1), Buffer.copyBytesFrom(new Uint8Array(0)));
const a = Buffer.alloc(4); a[0] = 256; a[1] = -2; a[9] = 5; console.log(a, a.length, a[9]);
console.log(Buffer.isBuffer(a), Buffer.isBuffer(new Uint8Array(1)), a instanceof Uint8Array, typeof Buffer, Buffer.poolSize, Buffer.name, Buffer.length);
for (const f of [() => Buffer.from(), () => Buffer.from(null), () => Buffer.from(5), () => Buffer.from({}), () => Buffer.from(() => {}), () => Buffer.from(true), () => Buffer.from(Symbol('s')), () => Buffer.alloc(), () => Buffer.alloc('5'), () => Buffer.alloc(-1), () => Buffer.alloc(NaN), () => Buffer.allocUnsafe(1e17), () => Buffer.from('x', 'nope'), () => Buffer.from(new ArrayBuffer(2), 3), () => Buffer.from(new ArrayBuffer(2), 1, 5), () => Buffer.copyBytesFrom('x')]) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, '|', e.message); }
}
