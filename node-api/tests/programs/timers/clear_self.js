let n = 0;
const i = setInterval(() => {
  console.log('interval', ++n);
  if (n === 3) { clearInterval(i); console.log(i._destroyed, i.hasRef()); }
}, 5);
const t = setTimeout(() => { clearTimeout(t); console.log('timeout', t._destroyed); }, 1);
const a = setTimeout(() => { console.log('a'); clearTimeout(b); }, 2);
const b = setTimeout(() => console.log('b never'), 2);
setTimeout(() => console.log(t._destroyed, a._destroyed, b._destroyed), 400);
