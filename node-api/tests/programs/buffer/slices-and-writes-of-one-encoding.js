// The methods of one encoding, which the documentation leaves out: their bounds are the binding's.
const places = [
  [],
  [5],
  [4, 4],
  [5, 2],
  [0, 5],
  [2, 1],
  [-1],
  [0, -1],
  [5, -1],
  ['x'],
  [1.9],
  [undefined, 9],
  [null, 2],
  [3, 9],
];
const attempt = (run) => {
  try {
    return JSON.stringify(run());
  } catch (error) {
    return `${error.name} ${error.code} ${error.message}`;
  }
};
for (const encoding of ['utf8', 'hex', 'latin1', 'base64', 'base64url', 'ucs2', 'ascii']) {
  for (const length of [0, 4]) {
    const bytes = () => Buffer.from('abcd').subarray(0, length);
    for (const place of places) {
      console.log(
        encoding,
        length,
        place,
        attempt(() => bytes()[`${encoding}Slice`](...place)),
      );
      console.log(
        encoding,
        length,
        place,
        attempt(() => bytes()[`${encoding}Write`]('6162', ...place)),
      );
    }
  }
  console.log(attempt(() => Buffer.alloc(2)[`${encoding}Write`](5)));
  console.log(Buffer.prototype[`${encoding}Write`].length, Buffer.prototype[`${encoding}Slice`].length);
}
console.log(Buffer.prototype.readUInt8.length, Buffer.prototype.readInt32BE.length);
for (const [offset, length] of [[-1], [-1, 6], [-1, 2], [3, 2], [5], ['2'], [NaN, 2], [1, -1], [1, '1'], [1n]]) {
  console.log(
    offset,
    length,
    attempt(() => Buffer.from(new ArrayBuffer(4), offset, length).length),
  );
}
for (const rest of [[9, -1], [9, null], [1, 1], [-1]]) {
  console.log(
    rest,
    attempt(() => Buffer.copyBytesFrom(new Uint16Array([1, 2, 3]), ...rest)),
  );
}
