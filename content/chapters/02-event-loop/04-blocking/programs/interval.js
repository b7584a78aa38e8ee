const start = Date.now();
function seconds() {
  return Math.round((Date.now() - start) / 500) / 2;
}

let beats = 0;
const timer = setInterval(() => {
  beats += 1;
  console.log(`beat ${beats} at ${seconds()} s`);
  if (beats === 3) clearInterval(timer);
}, 1000);

while (Date.now() - start < 3500);
console.log(`free at ${seconds()} s`);
