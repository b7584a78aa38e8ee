const list = [Buffer.from('back'), Buffer.from('pressure')];
const whole = Buffer.concat(list);
console.log(`text: ${whole}`);
console.log(`bytes: ${whole.length}`);
