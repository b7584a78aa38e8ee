const t = setTimeout(() => console.log('never'), 1000);
console.log(t.hasRef(), t.unref() === t, t.hasRef(), t.ref().hasRef(), t.unref().hasRef());
const i = setInterval(() => console.log('tick'), 40).unref();
setTimeout(() => console.log('end'), 100);
const im = setImmediate(() => {});
console.log(im.hasRef(), im.unref().hasRef(), im.ref().hasRef());
clearImmediate(im);
console.log(im.hasRef(), im._destroyed);
process.on('exit', (c) => console.log('exit', c));
