const { Readable, Writable, Transform, Duplex } = require('stream');
for (const s of [new Readable(), new Duplex()]) { s.on('error', (e) => console.log(e.code, e.message)); s.resume(); s.on('close', () => console.log('close')); }
for (const s of [new Writable(), new Transform()]) { s.on('error', (e) => console.log('event', e.code)); try { s.write('x'); } catch (e) { console.log(e.code, e.message); } }
