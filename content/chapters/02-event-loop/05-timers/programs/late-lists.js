function busy(ms) {
  const from = Date.now();
  while (Date.now() - from < ms);
}

setTimeout(() => console.log('A, due at 100'), 100);
busy(50);
setTimeout(() => console.log('B, due at 150'), 100);
setTimeout(() => console.log('C, due at 120'), 70);
busy(150);
