const o = () => { try { throw 1; } catch {} };
const t = (n, f) => { try { console.log(n, f()); } catch (e) { console.log(n, 'caught', e.message); } };
t('plain', () => { try { throw new Error('x'); } finally { o(); } });
t('rethrow', () => { try { throw new Error('x'); } catch (e) { throw e; } finally { o(); } });
t('ret', () => { try { return 5; } finally { o(); } });
t('gen', () => { const g = (function* () { try { yield 1; } catch (e) { throw e; } finally { o(); } })(); g.next(); return g.throw(new Error('x')); });
t('genret', () => { const g = (function* () { try { yield 1; } finally { o(); } })(); g.next(); return JSON.stringify(g.return(9)); });
t('genloop', () => { const g = (function* () { try { while (true) yield 1; } catch (e) { throw e; } finally { o(); } })(); g.next(); return g.throw(new Error('x')); });
(async () => {
  const a = async (n, f) => { try { console.log(n, await f()); } catch (e) { console.log(n, 'caught', e.message); } };
  await a('async', async () => { try { await 1; throw new Error('x'); } catch (e) { throw e; } finally { o(); } });
  await a('async2', async () => { try { await Promise.reject(new Error('x')); } finally { o(); } });
  await a('ag', async () => { const g = (async function* () { try { yield 1; } catch (e) { throw e; } finally { o(); } })(); await g.next(); return g.throw(new Error('x')); });
  await a('ag2', async () => { const g = (async function* () { try { yield 1; } finally { o(); } })(); await g.next(); return g.throw(new Error('x')); });
  await a('ag3', async () => { const g = (async function* () { yield 1; try { throw new Error('x'); } catch (e) { throw e; } finally { o(); } })(); await g.next(); return g.next(); });
  await a('ag4', async () => { const g = (async function* () { try { yield 1; } finally { o(); } })(); await g.next(); return g.return(3); });
  await a('ag5', async () => { const g = (async function* () { try { while (true) yield 1; } finally { o(); } })(); await g.next(); return g.throw(new Error('x')); });
})();
