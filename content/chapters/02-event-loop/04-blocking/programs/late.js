const start = Date.now();
function seconds() {
  return Math.round((Date.now() - start) / 1000);
}

setTimeout(() => {
  console.log(`timer: due at 1 s, runs at ${seconds()} s`);
}, 1000);

console.log('busy');
while (seconds() < 5);
console.log(`free at ${seconds()} s`);
