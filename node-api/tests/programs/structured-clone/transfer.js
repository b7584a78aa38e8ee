const a = new ArrayBuffer(4); new Uint8Array(a).set([1, 2, 3, 4]);
const b = structuredClone({ a, view: new Uint8Array(a, 1) }, { transfer: [a] });
console.log(b, a.byteLength, a.detached, b.view.buffer === b.a);
for (const f of [() => structuredClone(), () => structuredClone(1, 5), () => structuredClone(1, { transfer: 5 }), () => structuredClone(1, { transfer: [1] }), () => structuredClone(1, { transfer: [{}] }), () => structuredClone(1, null), () => structuredClone(1, { transfer: [] }), () => structuredClone(a), () => structuredClone(1, { transfer: [a] })]) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, '|', e.message); } }
const c = new ArrayBuffer(2); try { structuredClone(c, { transfer: [c, c] }); } catch (e) { console.log(e.message, c.byteLength); }
try { structuredClone([c, () => {}], { transfer: [c] }); } catch (e) { console.log(e.message, c.byteLength); }
console.log(structuredClone.length, structuredClone.name);
