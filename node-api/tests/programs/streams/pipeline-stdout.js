const { pipeline, Readable } = require('stream');
pipeline(Readable.from(['to ', 'stdout\n']), process.stdout, (e) => { console.log('done', e, process.stdout.destroyed, process.stdout.writable); });
