const i = setImmediate(() => console.log('unref immediate'));
i.unref();
console.log(i.hasRef());
