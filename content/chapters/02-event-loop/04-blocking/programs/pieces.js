function work(ms) {
  const from = Date.now();
  while (Date.now() - from < ms);
}

let done = 0;
function piece() {
  work(60);
  done += 1;
  if (done < 5) setImmediate(piece);
  else console.log('all 5 pieces done');
}

setTimeout(() => {
  console.log(`timer, after piece ${done}`);
}, 90);

piece();
