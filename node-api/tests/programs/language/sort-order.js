// The order in which a comparer is asked: runs, binary insertion, merges and galloping.
const log = [];
const seen = (a, b) => (log.push(`${a.k}.${a.i}/${b.k}.${b.i}`), a.k - b.k);
const digest = () => {
  let hash = 0;
  for (const line of log) for (let i = 0; i < line.length; i++) hash = (hash * 31 + line.charCodeAt(i)) | 0;
  const text = `${log.length} asked, ${hash}`;
  log.length = 0;
  return text;
};
let state = 12345;
const next = (n) => (state = (state * 1103515245 + 12345) & 0x7fffffff) % n;
const made = (length, kind) => Array.from({ length }, (_, i) => ({ k: kind(i, length), i }));
const kinds = {
  random: () => next(1000),
  few: () => next(4),
  rising: (i) => i,
  falling: (i, n) => n - i,
  equal: () => 1,
  saw: (i) => i % 40,
  halves: (i, n) => (i < n / 2 ? i + n : i),
  interleaved: (i, n) => (i < n / 2 ? i * 2 : (i - n / 2) * 2 + 1),
  blocks: (i) => (Math.floor(i / 25) * 7919) % 13,
  nearly: (i) => (i % 17 === 3 ? next(500) : i),
};
for (const [name, kind] of Object.entries(kinds))
  for (const length of [2, 3, 7, 31, 32, 33, 63, 64, 65, 100, 128, 129, 257, 600]) {
    const array = made(length, kind);
    const sorted = array.toSorted(seen);
    const first = digest();
    array.sort(seen);
    console.log(name, length, first, first === digest(), sorted.every((item, i) => item === array[i]));
  }
const numbers = (length) => Array.from({ length }, () => next(100));
for (const length of [1, 2, 3, 5, 8, 13, 40, 101]) {
  const typed = Int16Array.from(numbers(length));
  const copy = typed.toSorted((a, b) => (log.push(`${a},${b}`), b - a));
  console.log(length, digest(), copy.join(), typed.sort((a, b) => (log.push(`${a},${b}`), a - b)).join(), digest());
}
console.log([3, undefined, 1, , 2, undefined, null].sort((a, b) => (log.push(`${a}<${b}`), a - b)), log.splice(0).join(' '));
console.log([3, undefined, 1, , 2].toSorted((a, b) => (log.push(`${a}<${b}`), b - a)), log.splice(0).join(' '));
const told = (k) => ({ toString() { log.push(k); return k; } });
console.log([told('c'), told('a'), told('b'), told('a')].sort().map(String).join(), log.splice(0).join(' '));
console.log([5, 1, 4, 2, 3].sort(() => { log.push('x'); return -1; }), [5, 1, 4, 2, 3].sort(() => 0), log.splice(0).length);
console.log([5, 1, 4, 2, 3].sort(() => NaN), [5, 1, 4, 2, 3].sort(() => '-1'), [3, 2, 1].sort((a, b) => a > b));
let turn = 0;
console.log(Array.from({ length: 200 }, (_, i) => i).sort(() => [1, -1, -1, 0, 1, -1, 1][turn++ % 7]).join(), turn);
console.log([10, 9, 1, 'b', 'B', null, undefined, true, {}, [2]].sort(), Array.prototype.sort.call({ length: 3, 0: 'z', 2: 'y' }));
const array = [3, 1, 2];
array.sort((a, b) => (array.length < 6 && array.push(9), a - b));
console.log(array);
try { [3, 1, 2].sort((a, b) => { throw new Error(`${a} ${b}`); }); } catch (e) { console.log(e.message); }
