const a = new AbortController(), b = new AbortController();
const any = AbortSignal.any([a.signal, b.signal]);
any.addEventListener('abort', () => console.log('any', any.reason, a.signal.aborted));
a.signal.addEventListener('abort', () => console.log('a', any.aborted));
const nested = AbortSignal.any([any, new AbortController().signal]);
nested.onabort = () => console.log('nested', nested.reason);
a.abort('from a'); b.abort('from b');
console.log(any.reason, nested.reason);
console.log(AbortSignal.any([]).aborted, AbortSignal.any([AbortSignal.abort('x'), a.signal]).reason);
const c = new AbortController(); const quiet = AbortSignal.any([c.signal]); c.abort('quiet'); console.log(quiet.aborted, quiet.reason);
console.log(AbortSignal.any(new Set([c.signal])).reason);
for (const bad of [undefined, null, 'x', [null], [c.signal, {}]]) try { AbortSignal.any(bad); } catch (e) { console.log(e.name, e.code, e.message); }
