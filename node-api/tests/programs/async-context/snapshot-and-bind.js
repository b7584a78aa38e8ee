const { AsyncLocalStorage, AsyncResource } = require('async_hooks');
const a = new AsyncLocalStorage(), b = new AsyncLocalStorage();
const snap = a.run('A', () => b.run('B', () => AsyncLocalStorage.snapshot()));
console.log(snap((x) => [a.getStore(), b.getStore(), x], 5));
const bound = a.run('bound', () => AsyncLocalStorage.bind(function (p, q) { return [this, a.getStore(), p, q]; }));
console.log(a.run('elsewhere', () => bound.call('self', 1, 2)), bound.length);
const res = a.run('res', () => new AsyncResource('JOB'));
console.log(res.runInAsyncScope(function (x) { return [this, x, a.getStore()]; }, 'me', 9), a.getStore());
const viaBind = res.bind(function (x) { return [a.getStore(), this.k, x]; }, { k: 1 }); console.log(viaBind(3));
class Pool extends AsyncResource { constructor() { super('Pool'); } run(f) { return this.runInAsyncScope(f, null, 'arg'); } }
const p = a.run('pool', () => new Pool()); console.log(p.run((x) => x + a.getStore()));
try { new AsyncResource(); } catch (e) { console.log(e.code, e.message); }
try { res.bind(5); } catch (e) { console.log(e.code, e.message); }
