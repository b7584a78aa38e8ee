setTimeout(() => {
  console.log('outer 1');
  setTimeout(() => console.log('inner'), 0);
  setImmediate(() => console.log('immediate'));
}, 10);
setTimeout(() => console.log('outer 2'), 10);
