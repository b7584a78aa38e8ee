new Promise((res, rej) => { res(1); rej(new Error('no')); res(2); throw new Error('ignored'); }).then(console.log);
