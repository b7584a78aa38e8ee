process.on('uncaughtException', (e) => console.log('handled', e.message));
let n = 0;
const i = setInterval(() => {
  n++;
  console.log('turn', n);
  if (n === 3) clearInterval(i);
  throw new Error('t' + n);
}, 10);
