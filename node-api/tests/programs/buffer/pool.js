const a = Buffer.from('abc'), b = Buffer.from('de'), c = Buffer.allocUnsafe(3), d = Buffer.alloc(3);
console.log(a.buffer === b.buffer, b.byteOffset - a.byteOffset, c.byteOffset - b.byteOffset, a.buffer.byteLength, d.buffer === a.buffer, d.buffer.byteLength);
console.log(Buffer.allocUnsafe(40000).buffer.byteLength, Buffer.allocUnsafeSlow(5).buffer.byteLength, Buffer.from([1]).buffer === a.buffer);
console.log(Buffer.from('zz', 'hex').length, Buffer.from('x').byteOffset % 8);
