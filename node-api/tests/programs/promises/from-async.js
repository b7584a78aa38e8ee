const sync={ *[Symbol.iterator](){ try { yield Promise.resolve(1); yield Promise.reject(new Error('rej')); yield 3 } finally { console.log('sync fin') } } };
(async()=>{ try { for await (const x of sync) console.log(x) } catch(e) { console.log(e.message) } })();
(async()=>{ console.log(await Array.fromAsync(['a',Promise.resolve('b')])); console.log(await Array.fromAsync((async function*(){yield 1;yield 2})(),x=>x*2)); console.log(await Array.fromAsync({length:2,0:'x',1:Promise.resolve('y')})); await Array.fromAsync(null).catch(e=>console.log(e.name,e.message)) })();
