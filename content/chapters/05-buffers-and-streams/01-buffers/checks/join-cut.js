const bytes = Buffer.from('Zoë!');
const list = [bytes.subarray(0, 3), bytes.subarray(3)];
const whole = Buffer.concat(list);
console.log(`text: ${whole}`);
console.log(`bytes: ${whole.length}`);
