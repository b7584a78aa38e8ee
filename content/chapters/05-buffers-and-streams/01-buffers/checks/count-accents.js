console.log(`é: ${Buffer.byteLength('é')}`);
console.log(`Zoë: ${Buffer.byteLength('Zoë')}`);
