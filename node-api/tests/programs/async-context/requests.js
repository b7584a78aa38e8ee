const { AsyncLocalStorage } = require('async_hooks');
const requests = new AsyncLocalStorage();
const log = (...a) => console.log(`[${requests.getStore()?.id ?? '-'}]`, ...a);
async function query(ms) { await new Promise((r) => setTimeout(r, ms)); log('query', ms); return ms; }
async function handle(ms) { log('start'); await query(ms); await Promise.all([query(20), query(40)]); log('end'); }
let id = 0;
for (const ms of [100, 20]) requests.run({ id: ++id }, () => handle(ms));
log('listening');
