const s = 'h\u00e9\u20ac\ud83d\ude00\u0000z';
for (const e of ['utf8', 'utf-8', 'UTF8', 'ucs2', 'utf16le', 'latin1', 'binary', 'ascii', 'base64', 'base64url', 'hex']) {
  const b = e === 'hex' || e.startsWith('base') ? Buffer.from(s) : Buffer.from(s, e);
  console.log(e, b, JSON.stringify(b.toString(e)), Buffer.byteLength(b.toString(e), e));
}
for (const [t, e] of [['zz', 'hex'], ['abc', 'hex'], ['ab zz', 'hex'], ['YQ', 'base64'], ['YQ==', 'base64'], ['Y Q\n==', 'base64'], ['YWI_-w', 'base64'], ['YWI_-w', 'base64url'], ['!!!!', 'base64'], ['=', 'base64'], ['YWJj=YWJj', 'base64'], ['YQ==YQ==', 'base64'], ['a', 'base64'], ['\ud800x', 'utf8'], ['x\udc00', 'utf8'], ['\u0100', 'latin1'], ['\u00ff', 'ascii']]) console.log(JSON.stringify(t), e, Buffer.from(t, e));
for (const h of ['ff', 'c3', 'e282', 'f09f98', '61c362', 'eda080', 'c0af', 'f8888080', 'e28228', 'f0908d88']) console.log(h, JSON.stringify(Buffer.from(h, 'hex').toString()), JSON.stringify(Buffer.from(h, 'hex').toString('ascii')));
for (const e of ['utf8', 'HEX', 'Ucs-2', 'utf16', '', undefined, 5, 'latin', 'base64URL']) console.log(e, Buffer.isEncoding(e));
for (const n of [0, 1, 2, 3, 4, 5]) console.log(Buffer.alloc(n, 250).toString('base64'), Buffer.alloc(n, 250).toString('base64url'));
