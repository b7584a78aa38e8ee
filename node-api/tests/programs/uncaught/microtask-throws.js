// What a microtask throws was thrown by nobody.
queueMicrotask(() => {
  throw new Error('microtask');
});
