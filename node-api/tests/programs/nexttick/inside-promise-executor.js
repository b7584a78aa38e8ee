new Promise((resolve) => {
  process.nextTick(() => { console.log('tick'); resolve(); });
  queueMicrotask(() => console.log('micro'));
}).then(() => console.log('resolved'));
console.log('sync');
