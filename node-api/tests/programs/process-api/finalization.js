// `process.finalization`, `process.report`, and what an ordinary user may not do.
const kept = { name: 'kept' };
const gone = { name: 'gone' };
process.on('exit', () => console.log('exit listener'));
process.finalization.register(kept, (object, event) => console.log(object.name, event));
process.finalization.registerBeforeExit(kept, (object, event) => console.log(object.name, event));
process.finalization.register(gone, (object, event) => console.log(object.name, event));
process.finalization.unregister(gone);
try { process.finalization.register(5, () => {}); } catch (error) { console.log(error.code, error.message); }
console.log(process.report, process.finalization, process.report.signal, process.report.compact);
try { process.report.compact = 1; } catch (error) { console.log(error.code, error.message); }
for (const act of [() => process.setuid({}), () => process.setgid(-1), () => process.setgroups(5), () => process.setgroups([{}]), () => process.setuid('nosuchuser')]) {
  try { console.log(act()); } catch (error) { console.log(error.code, error.message); }
}
console.log(process.setuid.length, process.initgroups.length, process.setgroups.length, process.openStdin() === process.stdin);
