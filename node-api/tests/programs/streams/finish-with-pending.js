const { Writable } = require('stream');
let cbs = [];
const w = new Writable({ highWaterMark: 1, write(c, e, cb) { cbs.push([String(c), cb]); } });
w.write('a', () => console.log('a')); w.write('b', () => console.log('b')); w.end('c', () => console.log('end'));
w.on('finish', () => console.log('finish')); w.on('drain', () => console.log('drain'));
const step = () => { const next = cbs.shift(); if (next) { console.log('complete', next[0]); next[1](); setImmediate(step); } };
setImmediate(step);
