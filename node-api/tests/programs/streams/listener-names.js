const { Readable, Writable, Duplex, Transform } = require('stream');
for (const C of [Readable, Writable, Duplex, Transform]) { const s = new C(); console.log(C.name, s.eventNames(), Object.keys(s._events), s._eventsCount); s.on('x', () => {}); s.on('close', () => {}); s.removeAllListeners('close'); console.log(s.eventNames(), Object.keys(s._events)); }
