process.env.A = 1; process.env.B = undefined; process.env.C = null; process.env.D = { toString: () => 'obj' };
console.log(process.env.A, process.env.B, process.env.C, process.env.D, process.env.NOPE, 'A' in process.env, typeof process.env.A);
delete process.env.A;
console.log(process.env.A, Object.keys(process.env).includes('A'), Object.keys(process.env).includes('B'));
try { process.env.S = Symbol('s'); } catch (e) { console.log(e.name, e.message); }
try { Object.defineProperty(process.env, 'X', { value: 'x' }); } catch (e) { console.log(e.code, e.message); }
Object.defineProperty(process.env, 'Y', { value: 'y', writable: true, enumerable: true, configurable: true });
console.log(process.env.Y, Object.getOwnPropertyDescriptor(process.env, 'Y'));
console.log({ ...process.env }.TZ, JSON.parse(JSON.stringify(process.env)).TZ);
