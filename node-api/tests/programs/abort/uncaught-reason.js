const ac = new AbortController();
ac.abort();
process.on('exit', (c) => console.log('code', c));
ac.signal.throwIfAborted();
