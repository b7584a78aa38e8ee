process.on('warning', (w) => console.log('event', w.name, w.message, w.code, w.detail));
process.emitWarning('plain');
process.emitWarning('typed', 'MyWarning');
process.emitWarning('coded', 'MyWarning', 'C001');
process.emitWarning('with options', { type: 'Opt', code: 'O1', detail: 'some detail' });
process.emitWarning(new Error('an error'));
process.emitWarning('old', 'DeprecationWarning', 'DEP0');
const e = new Error('named'); e.name = 'Custom'; process.emitWarning(e);
for (const args of [[1], ['a', 1], ['a', 'b', 1], []]) try { process.emitWarning(...args); } catch (x) { console.log(x.code, x.message); }
console.log('sync');
