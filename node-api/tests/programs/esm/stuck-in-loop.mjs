await Promise.resolve(); await 1;
for await (const x of (async function*(){ yield 1; await new Promise(()=>{}) })()) { console.log(x) }
