// A synchronous call is over at once; its engine is closed.
const zlib = require('zlib');
const { engine } = zlib.gzipSync('x', { info: true });
engine.on('close', () => console.log('close'));
console.log(engine.destroyed, engine._closed);
engine.write('y', (error) => console.log('write', error));
engine.close(() => console.log('closed'));
