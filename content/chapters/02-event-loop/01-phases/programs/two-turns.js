setImmediate(() => {
  console.log('immediate A');
  setImmediate(() => console.log('immediate B'));
  setTimeout(() => console.log('timeout'), 1);

  const start = Date.now();
  while (Date.now() - start < 20);
  console.log('end of A');
});

console.log('main script');
