const controller = new AbortController();
const { signal } = controller;

signal.addEventListener('abort', () => {
  console.log(`told: ${signal.reason.name}`);
});

console.log(`aborted: ${signal.aborted}`);
controller.abort();
console.log('after abort');
controller.abort();
