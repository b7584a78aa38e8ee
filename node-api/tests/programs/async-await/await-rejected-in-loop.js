const work = async (n) => { if (n % 2) throw new Error('odd ' + n); return n; };
(async () => { for (let i = 0; i < 4; i++) { try { console.log(await work(i)); } catch (e) { console.log(e.message); } finally { console.log('f', i); } } })();
