const whole = Buffer.from('node');
const part = whole.subarray(0, 2);
const copy = Buffer.from(part);

part[0] = 'c'.charCodeAt(0);

console.log(`whole: ${whole}`);
console.log(`part: ${part}`);
console.log(`copy: ${copy}`);
