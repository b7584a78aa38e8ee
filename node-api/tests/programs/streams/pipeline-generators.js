const { pipeline } = require('stream');
pipeline(
  async function* () { for (const x of [1, 2, 3]) { await null; yield x; } },
  async function* (source) { for await (const x of source) { console.log('in', x); yield x * 10; } },
  async function (source) { let sum = 0; for await (const x of source) sum += x; return sum; },
  (err, value) => console.log('done', err, value));
pipeline([5, 6], async function* (s, { signal }) { console.log(signal.aborted); for await (const x of s) yield String(x); }, process.stdout, (e) => console.error('stdout', e));
