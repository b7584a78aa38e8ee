{
  const t = setTimeout(() => console.log('never'), 5);
  t[Symbol.dispose]();
  const i = setImmediate(() => console.log('never'));
  i[Symbol.dispose]();
}
setTimeout(() => console.log('end'), 10);
