const it = { [Symbol.asyncIterator]() { let n = 0; return { next() { return n++ ? Promise.reject(new Error('it')) : Promise.resolve({ value: 1, done: false }); }, return() { console.log('return called'); return {}; } }; } };
(async () => { try { for await (const v of it) console.log(v); } catch (e) { console.log('caught', e.message); } })();
