// Warnings go through console.error: into a stream that is patched, within groups, and through a console.error that the
// program has put there, if it had done so before the first warning came.
const shown = (text) => text.replace(/\(node:\d+\)/, '(node)');
const seen = [];
const write = process.stderr.write;
process.stderr.write = (chunk, encoding, callback) => {
  seen.push([typeof chunk, shown(chunk), typeof encoding, typeof callback]);
  return true;
};
console.group('outer');
process.emitWarning('one', 'Custom', 'C1');
process.emitWarning('two', { detail: 'more\nof it' });
console.countReset('nothing');
setTimeout(() => {
  process.stderr.write = write;
  console.log(seen.splice(0));
  console.groupEnd();
  const { error } = console;
  console.error = (...args) => seen.push(args.map(shown));
  process.emitWarning('three');
  setTimeout(() => {
    console.log(seen);
    console.error = error;
    process.emitWarning('fou%s %d');
  }, 1);
}, 1);
