const part = Buffer.from('node');
const whole = Buffer.concat([part]);
part[0] = 99;
console.log(`part: ${part}`);
console.log(`whole: ${whole}`);
