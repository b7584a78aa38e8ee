const buffer = require('buffer');
console.log(buffer.Buffer === Buffer, buffer.kMaxLength, buffer.kStringMaxLength, buffer.constants, buffer.atob('aGk='), buffer.btoa('hi'));
console.log(buffer.isUtf8(Buffer.from('\u20ac')), buffer.isUtf8(Buffer.from([0xff])), buffer.isAscii(Buffer.from('a')), buffer.isAscii(Buffer.from([128])), buffer.isUtf8(new ArrayBuffer(2)));
console.log(buffer.transcode(Buffer.from('\u20ac\u00e9'), 'utf8', 'latin1'), buffer.transcode(Buffer.from('\u20ac'), 'utf8', 'ucs2'), buffer.transcode(Buffer.from('\u00e9x'), 'utf8', 'ascii'));
for (const f of [() => buffer.transcode('x', 'utf8', 'ascii'), () => buffer.transcode(Buffer.from('x'), 'hex', 'utf8'), () => buffer.isUtf8('x'), () => atob(), () => btoa('\u20ac'), () => atob('a'), () => atob('!'), () => btoa()]) { try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); } }
console.log(JSON.stringify(atob(' YQ = = ')), btoa(''), atob(''), btoa(null), JSON.stringify(atob('/+8')));
