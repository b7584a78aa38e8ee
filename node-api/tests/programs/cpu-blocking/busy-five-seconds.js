const t = Date.now();
setTimeout(() => console.log('one second timer, late by', Math.round((Date.now() - t - 1000) / 1000), 's'), 1000);
while (Date.now() - t < 3000);
console.log('busy for', Math.round((Date.now() - t) / 1000), 's');
