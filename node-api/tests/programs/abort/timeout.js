const s = AbortSignal.timeout(400);
console.log(s.aborted, s);
s.addEventListener('abort', (e) => console.log('abort', e.isTrusted, s.reason.name, s.reason.code, s.reason.message));
setTimeout(() => console.log('before', s.aborted), 1);
setTimeout(() => console.log('after', s.aborted), 800);
