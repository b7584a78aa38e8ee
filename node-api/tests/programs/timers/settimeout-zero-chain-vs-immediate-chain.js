let log = [];
let left = 3;
function im(n) { setImmediate(() => { log.push('i' + n); if (n < 3) im(n + 1); else done(); }); }
function done() { if (--left === 0) console.log(log.filter((x) => x[0] === 'i').join(), log.length); }
im(1); im(2); im(3);
