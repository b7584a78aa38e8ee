exports.byteLength = (text) => text.length;

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
