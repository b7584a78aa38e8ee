const { Writable, Duplex } = require('stream');
console.log(process.stdout instanceof Writable, process.stdout.writable, process.stdout.writableHighWaterMark, process.stdout.writableLength, process.stdout.readable, process.stdout.fd, process.stderr.fd, process.stdout._type);
console.log(process.stdout.write('text\n', () => console.log('written')), process.stdout.write(Buffer.from('buffer\n')), process.stdout.write('68657821', 'hex'), process.stdout.write(new Uint8Array([10])));
process.stdout.cork(); process.stdout.write('a'); console.log('logged'); process.stdout.write('b\n'); process.stdout.uncork();
process.nextTick(() => console.log('tick')); try { process.stdout.write(null); } catch (e) { console.log(e.code); } try { process.stdout.write(5); } catch (e) { console.log(e.code); }
