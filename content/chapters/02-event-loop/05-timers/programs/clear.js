setTimeout(() => {
  console.log('A');
  clearTimeout(b);
}, 20);

const b = setTimeout(() => console.log('B'), 20);

setTimeout(() => console.log('C'), 20);
