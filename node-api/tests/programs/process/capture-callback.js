process.setUncaughtExceptionCaptureCallback((e) => console.log('captured', e.message));
console.log(process.hasUncaughtExceptionCaptureCallback());
setTimeout(() => { process.setUncaughtExceptionCaptureCallback(null); console.log('off'); }, 10);
throw new Error('x');
