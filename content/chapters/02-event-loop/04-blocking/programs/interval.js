const start = Date.now();
function seconds() {
  return ((Date.now() - start) / 1000).toFixed(1);
}

let beats = 0;
const timer = setInterval(() => {
  beats += 1;
  console.log(`beat ${beats} at ${seconds()} s`);
  if (beats === 3) clearInterval(timer);
}, 1000);

while (Date.now() - start < 3500);
console.log(`free at ${seconds()} s`);
