const b = Buffer.from('abcdef');
const s = b.subarray(1, 4); s[0] = 90; console.log(b.toString(), s.toString(), s.length, s.parent === b.buffer);
for (const a of [[], [2], [-2], [1, -1], [4, 2], [0, 100], ['2', '4'], [-100, 2], [NaN], [1.7, 3.2], [undefined, 2], [null, 2]]) console.log(a, b.subarray(...a).toString(), b.slice(...a).toString());
const u = new Uint8Array(b.buffer, b.byteOffset, b.length); u[5] = 33; console.log(b.toString(), b.slice(5) instanceof Buffer, Uint8Array.prototype.slice.call(b, 0, 2));
const ab = new ArrayBuffer(4); const v = Buffer.from(ab); v.writeUInt16BE(0x1234, 1); console.log(new Uint8Array(ab), v.buffer === ab);
const copy = Buffer.from(b); copy[0] = 0; console.log(b[0], copy[0]);
console.log(b.map((x) => x + 1).toString(), b.filter((x) => x > 99) instanceof Buffer, [...b.subarray(0, 2)], [...b.entries()].length, [...b.keys()].at(-1));
