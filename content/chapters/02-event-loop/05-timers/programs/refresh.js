const timeout = setTimeout(() => {
  console.log('idle for 100 ms');
}, 100);

setTimeout(() => {
  console.log('request');
  timeout.refresh();
}, 60);

setTimeout(() => console.log('120 ms'), 120);
