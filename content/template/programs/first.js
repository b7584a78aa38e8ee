setImmediate(() => console.log('immediate'));
process.nextTick(() => console.log('tick'));
console.log('script');
