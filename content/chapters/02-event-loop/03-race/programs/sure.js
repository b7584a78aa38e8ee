setTimeout(() => {
  console.log('first');
  setImmediate(() => console.log('second'));
}, 0);
