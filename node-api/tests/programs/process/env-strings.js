process.env.LOOP_A = 5; process.env.LOOP_B = undefined; process.env.LOOP_C = { toString() { return 'obj'; } };
console.log(process.env.LOOP_A, typeof process.env.LOOP_A, process.env.LOOP_B, process.env.LOOP_C, process.env.NOT_THERE);
delete process.env.LOOP_A; console.log('LOOP_A' in process.env, Object.keys(process.env).includes('LOOP_C'));
try { process.env.S = Symbol('x'); } catch (e) { console.log(e.name, e.message); }
