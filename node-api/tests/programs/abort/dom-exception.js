const d = new DOMException('m', 'AbortError');
console.log(d instanceof Error, d.name, d.message, d.code, d.stack.split('\n')[0], Object.keys(d));
console.log(new DOMException().name, new DOMException('x', 'Custom').code, new DOMException('x', { name: 'N', cause: 5 }).cause);
console.log(DOMException.ABORT_ERR, d.DATA_CLONE_ERR, DOMException.prototype.TIMEOUT_ERR);
console.log(Object.prototype.toString.call(d), String(d), DOMException.name, DOMException.length);
try { d.name = 'other'; } catch (e) { console.log(e.message); }
console.log(d.name, d.hasOwnProperty('message'), 'cause' in d);
class Mine extends DOMException {} const m = new Mine('mm', 'DataCloneError'); console.log(m instanceof Mine, m.code, m.name);
try { DOMException.prototype.name; } catch (e) { console.log(e.name, e.code, e.message, String(e)); }
for (const n of ['IndexSizeError', 'ValidationError', 'NotFoundError', 'SyntaxError', 'QuotaExceededError', 'EncodingError', 'TimeoutError']) console.log(n, new DOMException('', n).code);
