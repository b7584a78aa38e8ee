const a = setTimeout(() => { console.log('a'); process.nextTick(() => clearTimeout(b)); }, 5);
const b = setTimeout(() => console.log('b never'), 5);
setTimeout(() => console.log('c'), 5);
