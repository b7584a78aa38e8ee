const start = Date.now();
const now = () => {
  return Math.round((Date.now() - start) / 100) * 100;
};

let beats = 0;
function beat() {
  beats += 1;
  console.log(`beat ${beats} at ${now()} ms`);
  const planned = start + (beats + 1) * 200;
  if (beats < 3) setTimeout(beat, planned - Date.now());
}
setTimeout(beat, 200);

while (Date.now() - start < 300);
