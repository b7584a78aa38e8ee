const whole = Buffer.concat([]);
console.log(`bytes: ${whole.length}`);
console.log(`text: "${whole}"`);
