const t = setTimeout(() => console.log('came back'), 20);
console.log(t.hasRef());
t.unref();
console.log(t.hasRef());
t.ref();
console.log(t.hasRef(), t.ref() === t, t.unref() === t, t.ref().hasRef());
