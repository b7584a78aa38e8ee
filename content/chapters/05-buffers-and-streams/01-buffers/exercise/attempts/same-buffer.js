exports.byteLength = (text) => {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0);
    if (point < 0x80) bytes += 1;
    else if (point < 0x800) bytes += 2;
    else if (point < 0x10000) bytes += 3;
    else bytes += 4;
  }
  return bytes;
};

exports.concat = (list) => {
  if (list.length === 1) return list[0];
  const total = list.reduce((sum, part) => sum + part.length, 0);
  const whole = Buffer.alloc(total);
  let at = 0;
  for (const part of list) at += part.copy(whole, at);
  return whole;
};

exports.compare = (a, b) => {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
};
