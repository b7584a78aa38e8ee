const { format } = require('util'); const c = {}; c.c = c;
console.log(format('%j', { a: [1, { b: 2 }] }), format('%j', 'str'), format('%j', undefined), format('%j', () => {}), format('%j', c), format('%j', new Date(0)), format('%j', { toJSON() { return 'tj'; } }), format('%j %j', 1));
try { format('%j', { toJSON() { throw new Error('tj'); } }); } catch (e) { console.log(e.message); } try { format('%j', 1n); } catch (e) { console.log(e.name, e.message); }
