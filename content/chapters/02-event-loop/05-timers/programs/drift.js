const start = Date.now();
const now = () => {
  return Math.round((Date.now() - start) / 100) * 100;
};

let beats = 0;
const timer = setInterval(() => {
  beats += 1;
  console.log(`beat ${beats} at ${now()} ms`);
  if (beats === 3) clearInterval(timer);
}, 200);

while (Date.now() - start < 300);
