const o = {};
const t = setTimeout(() => { console.log('never'); }, 20);
o[t] = 'by id';
console.log(Object.keys(o).length, o[+t] === 'by id', isNaN(t), `${t}` === String(+t));
clearTimeout(Object.keys(o)[0]);
setTimeout(() => console.log('end'), 40);
