const inner = async () => 'x';
const a = async () => inner();
const b = async () => await inner();
const c = async () => 'plain';
a().then(() => console.log('return'));
b().then(() => console.log('return await'));
c().then(() => console.log('plain'));
let n = 0;
(function tick() { if (n < 6) Promise.resolve().then(() => { console.log(++n); tick(); }); })();
