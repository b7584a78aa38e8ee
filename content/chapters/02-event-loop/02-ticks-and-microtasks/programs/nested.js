Promise.resolve().then(() => {
  console.log('promise');
  process.nextTick(() => {
    console.log('tick from promise');
  });
}).then(() => console.log('second then'));

process.nextTick(() => {
  console.log('tick');
  queueMicrotask(() => {
    console.log('microtask from tick');
  });
  process.nextTick(() => {
    console.log('tick from tick');
  });
});
