const ac = new AbortController();
ac.signal.addEventListener('abort', () => {
  throw new Error('listener');
});
ac.abort();
console.log('after');
