function work(ms) {
  const from = Date.now();
  while (Date.now() - from < ms);
}

setTimeout(() => console.log('timer, due at 90 ms'), 90);

for (let piece = 1; piece <= 5; piece += 1) {
  work(60);
}
console.log('all 5 pieces done');
