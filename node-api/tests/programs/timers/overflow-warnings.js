process.on('warning', (w) => console.log(w.name, '|', w.message.replace(/\n/g, ' / ')));
const a = setTimeout(() => {}, -5);
const b = setTimeout(() => {}, NaN);
const c = setTimeout(() => {}, 2 ** 31);
const d = setInterval(() => clearInterval(d), Infinity);
