new Promise((r) => r({ then(ok) { ok('kept'); throw new Error('ignored'); } })).then((v) => console.log(v), (e) => console.log('never', e));
new Promise((r) => r({ get then() { throw new Error('getter'); } })).catch((e) => console.log(e.message));
