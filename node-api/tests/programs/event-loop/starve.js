let n = 0; const t = setInterval(() => console.log('interval'), 1);
(function spin() { if (++n < 2000) process.nextTick(spin); else { console.log('ticks done'); clearInterval(t); } })();
let m = 0; (function micro() { if (++m < 2000) queueMicrotask(micro); else console.log('micros done'); })();
setImmediate(() => console.log('imm'));
