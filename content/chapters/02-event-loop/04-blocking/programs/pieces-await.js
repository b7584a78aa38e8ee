function work(ms) {
  const from = Date.now();
  while (Date.now() - from < ms);
}

let done = 0;
async function pieces() {
  while (done < 5) {
    work(60);
    done += 1;
    await null;
  }
  console.log('all 5 pieces done');
}

setTimeout(() => {
  console.log(`timer, after piece ${done}`);
}, 90);

pieces();
