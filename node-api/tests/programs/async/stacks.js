async function a() { await null; throw new Error('deep'); }
async function b() { await a(); }
async function c() { try { await b(); } catch (e) { console.log(e.message); throw new TypeError('outer', { cause: e }); } }
c().catch((e) => console.log(e.name, e.message, e.cause.message)).finally(() => console.log('fin'));
(async () => { const [x, y] = await Promise.all([1, (async () => 2)()]); console.log(x, y); })();
const sleep = (ms, v) => new Promise((r) => setTimeout(r, ms, v));
(async () => { console.log(await Promise.race([sleep(20, 'slow'), sleep(2, 'fast')])); })();
(async () => { for (const ms of [3, 1, 2]) console.log(await sleep(ms, ms)); })();
