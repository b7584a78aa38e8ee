const m = ['_stream_readable', '_stream_writable', '_stream_duplex', '_stream_transform', '_stream_passthrough'];
const s = require('stream'); const names = ['Readable', 'Writable', 'Duplex', 'Transform', 'PassThrough'];
m.forEach((x, i) => console.log(x, require(x) === s[names[i]], require('module').builtinModules.includes(x)));
console.log(['stream', 'stream/promises', 'stream/consumers'].map((x) => require('module').isBuiltin(x) && require('module').isBuiltin('node:' + x)));
import('node:stream').then((ns) => { console.log(Object.keys(ns).sort().join(), ns.default === s, ns.Readable === s.Readable); return import('stream/promises'); }).then((ns) => console.log(Object.keys(ns)));
