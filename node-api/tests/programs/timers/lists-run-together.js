// Two lists are late: the one that expires first runs whole, also its late comer.
setTimeout(() => console.log('A 5'), 5);
setTimeout(() => console.log('B 8'), 8);
const t = Date.now();
while (Date.now() - t < 20);
setTimeout(() => console.log('C 5'), 5);
