setTimeout(() => {
  console.log('A, due at 40');
  setTimeout(() => console.log('C, due at 80'), 40);
}, 40);
setTimeout(() => console.log('B, due at 60'), 60);
