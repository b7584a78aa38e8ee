const start = Date.now();
function seconds() {
  return Math.round((Date.now() - start) / 500) / 2;
}

setTimeout(() => {
  const from = Date.now();
  while (Date.now() - from < 2000);
  console.log(`A ends at ${seconds()} s`);
}, 500);

setTimeout(() => {
  console.log(`B starts at ${seconds()} s`);
}, 1000);
