console.log(`price: ${Buffer.byteLength('12 €')}`);
console.log(`hand: ${Buffer.byteLength('👋')}`);
