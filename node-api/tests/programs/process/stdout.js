console.log(process.stdout.write('text\n'), process.stdout.isTTY, process.stdout.columns, process.stdout.writable);
process.stdout.write('with callback\n', () => console.log('callback'));
process.stdout.write(Buffer.from('buffer\n'));
process.stdout.write(new Uint8Array([104, 105, 10]));
process.stdout.write('6869', 'hex', () => process.stdout.write('\nhex done\n'));
for (const v of [1, null, undefined, {}]) try { process.stdout.write(v); } catch (e) { console.log(e.code, e.message); }
const original = process.stdout.write;
const seen = [];
process.stdout.write = (s) => { seen.push(s); return true; };
console.log('captured', { a: 1 });
process.stdout.write = original;
console.log(seen);
process.nextTick(() => console.log('tick'));
