const show = (e) => console.log(e.constructor.name, e.name, e.message, e instanceof Error, Object.keys(e), e.stack.split('\n')[0], 'cause' in e, e.cause);
show(structuredClone(new TypeError('t', { cause: { a: [1] } })));
show(structuredClone(Object.assign(new RangeError('r'), { code: 'X', extra: 1 })));
class Mine extends Error { constructor(m) { super(m); this.name = 'Mine'; this.more = 1; } } show(structuredClone(new Mine('m')));
show(structuredClone(new AggregateError([1], 'agg')));
show(structuredClone(Object.assign(new Error('x'), { name: 'SyntaxError' })));
const d = structuredClone(new DOMException('dm', 'AbortError')); console.log(d instanceof DOMException, d.name, d.code, d.message);
