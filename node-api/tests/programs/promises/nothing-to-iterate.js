(async () => {
  for (const v of [undefined, null, 5, {}, true, 'ab', Symbol('s')]) for (const m of ['all', 'race', 'any', 'allSettled'])
    try { await Promise[m](v); console.log(m, 'fine'); } catch (e) { console.log(m, e.name, e.message); }
  try { await Promise.all(); } catch (e) { console.log(e.message); }
  try { await Promise.all(null); } catch (e) { console.log(e.message); }
  try { await Promise.race(5); } catch (e) { console.log(e.message); }
  try { await Promise.any({}); } catch (e) { console.log(e.message); }
  const x = undefined, n = 7, o = {};
  try { await Promise.all(x); } catch (e) { console.log(e.message); }
  try { await Promise.all(n); } catch (e) { console.log(e.message); }
  try { await Promise.allSettled(o.items); } catch (e) { console.log(e.message); }
  try { await Promise.all(o); } catch (e) { console.log(e.message); }
})();
