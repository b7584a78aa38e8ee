process.on('warning', (w) => console.log(w.name, w.code, w.message, w.detail));
process.emitWarning('plain');
process.emitWarning('typed', 'MyWarning');
process.emitWarning('coded', 'MyWarning', 'MY001');
process.emitWarning('options', { type: 'OptWarning', code: 'OPT1', detail: 'more text' });
process.emitWarning(new Error('an error'));
process.emitWarning('old', 'DeprecationWarning', 'DEP9999');
try { process.emitWarning(5); } catch (e) { console.log(e.code); }
console.log('sync');
