let n = 0;
setImmediate(() => console.log('immediate after', n));
setTimeout(() => console.log('timeout after', n), 0);
function again() { if (++n < 500) process.nextTick(again); }
process.nextTick(again);
