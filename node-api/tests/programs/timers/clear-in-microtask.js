const t = setTimeout(() => console.log('never'), 0);
Promise.resolve().then(() => { clearTimeout(t); console.log('cleared'); });
setTimeout(() => console.log('other'), 0);
