// looproom: nondeterministic
setTimeout(() => console.log('timeout 1'), 0);
setTimeout(() => console.log('timeout 2'), 1);
setImmediate(() => console.log('immediate'));
