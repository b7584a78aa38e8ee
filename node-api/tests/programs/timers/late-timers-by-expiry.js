setTimeout(() => console.log('thirty'), 30);
setTimeout(() => console.log('ten'), 10);
setTimeout(() => console.log('twenty'), 20);
const t = Date.now();
while (Date.now() - t < 60);
console.log('busy over');
