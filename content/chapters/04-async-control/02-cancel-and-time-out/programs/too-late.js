const controller = new AbortController();
const { signal } = controller;
controller.abort();

signal.addEventListener('abort', () => console.log('told'));
console.log(`aborted: ${signal.aborted}`);

try {
  signal.throwIfAborted();
  console.log('work begins');
} catch (error) {
  console.log(`thrown: ${error.name}`);
}
