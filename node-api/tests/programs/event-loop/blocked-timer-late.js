const t0 = Date.now();
setTimeout(() => { const late = Date.now() - t0; console.log(late >= 100 && late < 150 ? 'late, not lost' : late); }, 10);
while (Date.now() - t0 < 100);
console.log('loop free again');
