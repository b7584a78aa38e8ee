const start = Date.now();
const signal = AbortSignal.timeout(40);

signal.addEventListener('abort', () => console.log('told'));

while (!signal.aborted && Date.now() - start < 200);
console.log(`loop ends, aborted: ${signal.aborted}`);
setTimeout(() => console.log('timer'), 20);
