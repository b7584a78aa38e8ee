// Node's switch over the number of arguments shows in the frame below a tick.
const show = (error) => console.log(error.stack.split('\n').slice(1).map((line) => line.replace(/\/[^(]*\//, '')).join());
for (let n = 0; n < 8; n++) process.nextTick(function tick() { show(new Error(n)); }, ...Array(n).fill(1));
process.nextTick(() => show(new Error('arrow')));
function out() { show(new Error('deeper')); }
process.nextTick(() => out());
setTimeout(() => process.nextTick(() => { throw new Error('last'); }), 1);
