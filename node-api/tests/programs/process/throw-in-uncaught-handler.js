process.on('uncaughtException', (e) => { console.log('handler', e.message); throw new Error('again'); });
process.on('exit', (c) => console.log('exit', c));
setTimeout(() => { throw new Error('first'); }, 1);
