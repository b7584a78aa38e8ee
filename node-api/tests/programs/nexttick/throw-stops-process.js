process.nextTick(() => { console.log('a'); throw new Error('bad'); });
process.nextTick(() => console.log('never'));
Promise.resolve().then(() => console.log('never either'));
process.on('exit', (c) => { console.log('exit', c); process.nextTick(() => console.log('no tick')); Promise.resolve().then(() => console.log('micro in exit')); });
