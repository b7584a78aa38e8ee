console.log(process.hasUncaughtExceptionCaptureCallback());
process.setUncaughtExceptionCaptureCallback((e) => console.log('captured', e.message));
process.on('uncaughtException', () => console.log('never'));
try { process.setUncaughtExceptionCaptureCallback(() => {}); } catch (e) { console.log(e.code); }
setTimeout(() => { process.setUncaughtExceptionCaptureCallback(null); console.log('off'); throw new Error('two'); }, 1);
process.removeAllListeners('uncaughtException');
process.on('uncaughtException', (e) => console.log('listener', e.message));
throw new Error('one');
