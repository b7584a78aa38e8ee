setTimeout(() => {
  console.log('A at 40');
  setTimeout(() => console.log('C'), 40);
}, 40);

setTimeout(() => console.log('B at 60'), 60);
