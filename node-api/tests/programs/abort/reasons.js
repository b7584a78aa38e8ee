const show = (r) => console.log(r instanceof DOMException, r.name, r.code, r.message, String(r));
const a = new AbortController(); console.log(a.signal.aborted, a.signal.reason); a.abort(); show(a.signal.reason);
const b = new AbortController(); b.abort(undefined); show(b.signal.reason);
const c = new AbortController(); c.abort(null); console.log(c.signal.reason); c.abort('other'); console.log(c.signal.reason);
show(AbortSignal.abort().reason); console.log(AbortSignal.abort(7).reason);
try { AbortSignal.abort({ k: 1 }).throwIfAborted(); } catch (e) { console.log(e); }
console.log(new AbortController().signal.throwIfAborted());
for (const f of [() => new AbortSignal(), () => AbortSignal.timeout(-1), () => AbortSignal.timeout(), () => AbortSignal.timeout(1.5), () => AbortController(), () => AbortSignal.prototype.aborted, () => AbortSignal.any(5), () => AbortSignal.any([1])]) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, '|', e.message); }
}
