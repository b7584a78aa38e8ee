let n = 0;
const i = setInterval(() => {
  console.log(++n);
  i.refresh();
  if (n === 3) clearInterval(i);
}, 10);
