let n = 0;
const micro = () => { console.log('m', ++n); if (n < 6) process.nextTick(tick); };
const tick = () => { console.log('t', ++n); if (n < 6) Promise.resolve().then(micro); };
tick();
process.nextTick(() => console.log('other tick'));
