setTimeout(() => {
  console.log('timer A');
  Promise.resolve().then(() => console.log('promise'));
  process.nextTick(() => console.log('tick'));
}, 10);

setTimeout(() => console.log('timer B'), 10);
