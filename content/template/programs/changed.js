setTimeout(() => {
  console.log('timer');
  setImmediate(() => console.log('immediate'));
}, 5);
process.nextTick(() => console.log('tick'));
console.log('script');
