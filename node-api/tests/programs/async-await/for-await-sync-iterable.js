(async () => { for await (const v of [Promise.resolve(1), 2, new Promise((r) => setTimeout(r, 5, 3))]) console.log(v); })();
Promise.resolve().then(() => console.log('m1')).then(() => console.log('m2')).then(() => console.log('m3'));
