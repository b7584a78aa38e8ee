let count = 0;

function again() {
  count += 1;
  if (count < 1000) process.nextTick(again);
}

setTimeout(() => {
  console.log(`timer: ${count} ticks came first`);
}, 1);

again();
