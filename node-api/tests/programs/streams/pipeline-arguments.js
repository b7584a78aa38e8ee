const { pipeline, Readable, PassThrough, Writable } = require('stream');
const attempt = (f) => { try { f(); } catch (e) { console.log(e.name, e.code, e.message); } };
attempt(() => pipeline()); attempt(() => pipeline(new PassThrough())); attempt(() => pipeline(new PassThrough(), () => {})); attempt(() => pipeline([], () => {})); attempt(() => pipeline(5, new PassThrough(), () => {}));
attempt(() => pipeline(() => 5, new PassThrough(), () => {})); attempt(() => pipeline([1], () => 5, new PassThrough(), () => {})); attempt(() => pipeline([1], () => 5, () => {}));
const d = new PassThrough(); d.destroy(); attempt(() => pipeline(Readable.from([1]), d, () => {}));
