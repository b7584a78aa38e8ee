const stop = new AbortController();
const signal = AbortSignal.any([
  stop.signal,
  AbortSignal.timeout(60),
]);

signal.addEventListener('abort', () => {
  console.log(`stopped: ${signal.reason.name}`);
});

setTimeout(() => {
  console.log('the user presses Stop');
  stop.abort();
}, 20);
setTimeout(() => console.log('100 ms'), 100);
