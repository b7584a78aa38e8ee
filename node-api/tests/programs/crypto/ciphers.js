// AES in four modes: in pieces, as text, as a stream, and what is refused.
const crypto = require('node:crypto');

const text = 'Not every text is as long as a block.';
const iv = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
for (const bits of [128, 192, 256]) {
  const key = Buffer.alloc(bits / 8, 7);
  for (const mode of ['cbc', 'ctr', 'ecb', 'gcm']) {
    const name = `aes-${bits}-${mode}`;
    const vector = mode === 'ecb' ? null : iv;
    const cipher = crypto.createCipheriv(name, key, vector);
    if (mode === 'gcm') cipher.setAAD(Buffer.from('known'));
    const pieces = [text.slice(0, 5), text.slice(5, 30), text.slice(30)].map((piece) => cipher.update(piece));
    const last = cipher.final();
    const whole = Buffer.concat([...pieces, last]);
    console.log(name, pieces.map((piece) => piece.length), last.length, whole.toString('hex'));
    const decipher = crypto.createDecipheriv(name, key, vector);
    if (mode === 'gcm') {
      console.log(cipher.getAuthTag());
      decipher.setAAD(Buffer.from('known')).setAuthTag(cipher.getAuthTag());
    }
    const back = [whole.subarray(0, 16), whole.subarray(16, 33), whole.subarray(33)].map((piece) => decipher.update(piece));
    console.log(back.map((piece) => piece.length), Buffer.concat([...back, decipher.final()]).toString());
    console.log(crypto.getCipherInfo(name));
  }
}

const key = Buffer.alloc(16, 1);
const make = (name = 'aes-128-cbc', vector = iv) => crypto.createCipheriv(name, key, vector);
const unmake = (name = 'aes-128-cbc', vector = iv) => crypto.createDecipheriv(name, key, vector);
console.log(make(), crypto.getCiphers().length, crypto.getCiphers().slice(0, 3));
const short = crypto.createCipheriv('aes-128-gcm', key, iv.subarray(0, 12));
console.log(short.update('abc', 'utf8', 'base64') + short.final('base64'), short.getAuthTag('hex'));
for (const act of [
  () => make('none'),
  () => crypto.createCipheriv('aes-128-cbc', Buffer.alloc(5), iv),
  () => make('aes-128-cbc', Buffer.alloc(3)),
  () => make('aes-128-cbc', null),
  () => make('aes-128-ecb'),
  () => make(1),
  () => crypto.createCipheriv('aes-128-cbc', 1, iv),
  () => make('aes-128-cbc', 1),
  () => { const one = make(); one.final(); one.final(); },
  () => { const one = make(); one.final(); one.update('a'); },
  () => { const one = unmake(); one.update('a'); one.final(); },
  () => { const one = unmake(); one.update(Buffer.alloc(16)); one.final(); },
  () => { const one = make().setAutoPadding(false); one.update('a'); one.final(); },
  () => make().getAuthTag(),
  () => make().setAAD(key),
  () => unmake().setAuthTag(key),
  () => { const one = make(); one.final(); one.setAutoPadding(); },
  () => { const one = make(); return one.update('a', 'utf8', 'hex') + one.update('b', 'utf8', 'base64'); },
  () => make().update(5),
  () => { const one = unmake('aes-128-gcm'); one.update(key); one.final(); },
  () => { const one = unmake('aes-128-gcm').setAuthTag(key); one.update(key); one.final(); },
  () => unmake('aes-128-gcm').setAuthTag(Buffer.alloc(3)),
  () => { const one = make('aes-128-gcm'); one.update(key); one.setAAD(key); },
  () => crypto.getCipherInfo('none'),
  () => crypto.getCipherInfo(419, { keyLength: 5 }),
  () => crypto.getCipherInfo('AES256'),
  () => crypto.setEngine('none'),
]) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const stream = make();
stream.setEncoding('hex').on('data', (data) => console.log('data', data)).on('end', () => console.log('end'));
stream.write('one block and more');
stream.end('!');
