const start = Date.now();

let beats = 0;
const timer = setInterval(() => {
  beats += 1;
  if (beats < 3) return;
  const ms = Math.round((Date.now() - start) / 100) * 100;
  console.log(`${ms} ms`);
  clearInterval(timer);
}, 150);

while (Date.now() - start < 400);
