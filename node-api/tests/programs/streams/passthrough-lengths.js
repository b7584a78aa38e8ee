const { PassThrough } = require('stream');
const p = new PassThrough({ highWaterMark: 4 });
for (let i = 0; i < 6; i++) console.log(i, p.write('xx'), p.writableLength, p.readableLength, p.writableNeedDrain);
p.on('drain', () => console.log('drain')); setImmediate(() => { p.resume(); p.end(); }); p.on('end', () => console.log('end'));
