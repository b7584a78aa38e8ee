const { Readable } = require('stream');
(async () => {
  const r = new Readable({ objectMode: true, read() { this.push(1); } });
  r.on('error', (e) => console.log('error', e.message));
  r.on('close', () => console.log('close'));
  try { for await (const x of r) { throw new Error('inside ' + x); } } catch (e) { console.log('caught', e.message); }
  console.log(r.destroyed, r.errored && r.errored.name);
})();
