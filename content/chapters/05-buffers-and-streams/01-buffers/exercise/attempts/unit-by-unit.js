exports.byteLength = (text) => {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else bytes += 3;
  }
  return bytes;
};

exports.concat = (list) => {
  const total = list.reduce((sum, part) => sum + part.length, 0);
  const whole = Buffer.alloc(total);
  let at = 0;
  for (const part of list) {
    part.copy(whole, at);
    at += part.length;
  }
  return whole;
};

exports.compare = (a, b) => {
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i += 1) {
    if (a[i] !== b[i]) return a[i] < b[i] ? -1 : 1;
  }
  return Math.sign(a.length - b.length);
};
