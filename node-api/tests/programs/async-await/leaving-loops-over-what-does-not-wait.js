// Loops that wait over iterators that do not, left in every way.
const it = (name, r = {}) => ({
  [Symbol.iterator]() {
    let n = 0;
    return {
      next: () => ({ value: Promise.resolve(name + n++), done: n > 3 }),
      return: (v) => {
        console.log('closed', name, v);
        return r;
      },
    };
  },
});
async function* g(a, how) {
  for await (const x of a) {
    yield x;
    if (how === 'break') break;
    if (how === 'return') return 'r';
    if (how === 'throw') throw new Error('body');
  }
}
(async () => {
  for (const r of [{}, { value: 1 }, { value: Promise.reject(new Error('late')) }])
    for (const how of ['break', 'return', 'throw', 'through', 'return()', 'throw()']) {
      const q = g(it(how, r), how);
      try {
        console.log(await q.next());
        if (how === 'return()') console.log(await q.return('v'));
        else if (how === 'throw()') console.log(await q.throw(new Error('in')));
        else console.log(await q.next());
      } catch (e) {
        console.log(how, e.name, e.message);
      }
    }
})();
