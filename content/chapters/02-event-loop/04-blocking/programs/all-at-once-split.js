function work(ms) {
  const from = Date.now();
  while (Date.now() - from < ms);
}

setTimeout(() => console.log('timer, due at 90 ms'), 90);

let piece = 1;
function next() {
  work(60);
  piece += 1;
  if (piece <= 5) setImmediate(next);
  else console.log('all 5 pieces done');
}
next();
