// Most methods of Buffer, with usual and with odd arguments.
const { Buffer: B } = require('buffer');
const t = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
t(() => B.from('héllo €😀').toString('hex'));
t(() => B.from('ff0g', 'hex'));
t(() => B.from('YWJj ZGVm\n=', 'base64').toString());
t(() => B.from('_-8', 'base64url'));
t(() => B.from([256, -1, 1.9, 'a', '7']));
t(() => B.from({ length: 2, 0: 5, 1: 6 }));
t(() => B.from({ type: 'Buffer', data: [1, 2] }));
t(() => B.from(new String('boxed')));
t(() =>
  B.from({
    [Symbol.toPrimitive]() {
      return 'prim';
    },
  }),
);
t(() => B.from(5));
t(() => B.from(null));
t(() => B.from('a', 'nope'));
t(() => B.alloc(5, 'ab'));
t(() => B.alloc(3, 'zz', 'hex'));
t(() => B.alloc(-1));
t(() => B.alloc('5'));
t(() => B.allocUnsafe(2 ** 53));
t(() => B.concat([B.from('a'), B.from('bc')], 2));
t(() => B.concat([1]));
t(() => B.compare(B.from('a'), B.from('b')));
t(() => B.byteLength('€', 'latin1'));
t(() => B.byteLength(new ArrayBuffer(7)));
t(() => B.isEncoding('UTF-8') + ' ' + B.isEncoding('nope') + B.isEncoding(5));
const b = B.from('hello world');
t(() => b.slice(-5, -1).toString());
t(() => b.subarray(3, 1).length);
t(() => b.indexOf('o', -4));
t(() => b.lastIndexOf('o', 5));
t(() => b.indexOf(''));
t(() => b.indexOf('', 20));
t(() => b.includes(B.from('wor')));
t(() => b.indexOf(111));
t(() => b.indexOf(111 + 256));
t(() => b.indexOf({}));
t(() => b.fill('xy', 2, 6).toString());
t(() => b.fill(0, 5, 100));
t(() => b.write('é€', 9));
t(() => b.toString('utf8', 8));
t(() => b.toString('ascii', 8));
t(() => b.equals('x'));
t(() => b.compare(B.from('zz'), 0, 1, 0, 1));
t(() => b.copy(b, 2, 0, 4) + b.toString('latin1'));
t(() => b.readUInt16BE(10));
t(() => b.readInt8(11));
t(() => b.readUIntBE(0, 7));
t(() => b.writeUInt8(256));
t(() => b.writeInt16LE(-32769));
t(() => b.writeUIntBE(0x1234567, 0, 3));
t(() => b.readDoubleLE(1));
t(() => b.readBigUInt64BE(0));
t(() => b.writeBigInt64LE(1n << 63n));
t(() => b.swap16());
t(() => B.from([1, 2, 3, 4]).swap32());
t(() => JSON.stringify(B.from('hi')));
t(() => [...B.from('ab').entries()]);
t(() => b.at(-1));
t(() => B.from('ab') + B.from('c'));
t(() => B.from(new Uint16Array([1, 256])));
t(() => B.from(new Uint16Array([1, 256]).buffer));
t(() => B.from(new ArrayBuffer(4), 1, 2));
t(() => B.from(new ArrayBuffer(4), 5));
t(() => B.from('abc').buffer instanceof ArrayBuffer);
t(() => B.poolSize);
t(() => B.from('test').toString('nope'));
t(() => B.from('aé').toString('binary').length);
t(() => B.from('€').toString('utf16le').length);
t(() => B.from('zz', 'utf16le'));
t(() => B.from([0xff, 0xfe, 0x41]).toString());
t(() => B.from([0xf0, 0x9f, 0x98]).toString());
t(() => B.from([0xc0, 0x80, 0xed, 0xa0, 0x80]).toString());
t(() => B.from('\ud800').toString('hex'));
t(() => b.readFloatBE(0));
t(() => b.writeFloatLE(1e40) + ' ' + b.readFloatLE(0));
t(() => B.of(1, 2).toString('base64'));
t(() => require('util').inspect(Object.assign(B.from('x'), { p: 1 })));
t(() => B.from('x').parent === B.from('x').buffer);
t(() => new B(3));
t(() => B(2));
t(() => structuredClone(B.from('ab')));
t(() => B.from('abc').reverse().toString());
t(() =>
  B.from('abc')
    .map((x) => x + 1)
    .toString(),
);
t(() => B.from('abc').filter((x) => x > 97).constructor.name);
t(() => b.readInt32LE('1'));
t(() => b.readInt32LE(1.5));
t(() => b.toString(undefined, 'a', 'b'));
t(() => b.write('a', 100));
t(() => b.write('a', -1));
t(() => b.write('abc', 1, 'hex'));
t(() => atob(btoa('x\xff')));
t(() => btoa('€'));
t(() => atob('*'));
t(() => B.copyBytesFrom(new Uint16Array([1, 2, 3]), 1, 1));
t(() => require('buffer').transcode(B.from('€'), 'utf8', 'ascii'));
t(() => require('buffer').kMaxLength);
t(() => b.toLocaleString('hex'));
t(() => B.from('AbC').inspect());
t(() => B.from('€uro').toJSON());
