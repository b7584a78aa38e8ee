const s = AbortSignal.timeout(30);
s.onabort = () => console.log('never heard: a signal does not keep the process alive');
process.on('exit', () => console.log('exit', s.aborted));
