const late = setTimeout(() => console.log('cleared'), 60);
setTimeout(() => console.log('last'), 80);
setTimeout(() => {
  console.log('clears');
  clearTimeout(late);
}, 20);
