process.on('uncaughtException', (e) => { console.log('handler', e.message); throw new Error('from handler'); });
process.on('exit', (c) => console.log('exit', c));
throw new Error('first');
