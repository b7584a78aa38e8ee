for (const e of ['pause', 'resume', 'end', 'close', 'data']) r.on(e, () => console.log('r', e));
console.log(r.pipe(w) 