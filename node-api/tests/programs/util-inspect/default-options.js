const { inspect } = require('util');
console.log(inspect.defaultOptions, Object.isSealed(inspect.defaultOptions));
inspect.defaultOptions = { depth: 0 }; console.log({ a: { b: 1 } });
inspect.defaultOptions.depth = 5; console.log({ a: { b: { c: { d: { e: { f: 1 } } } } } });
inspect.defaultOptions.compact = false; console.log([1, 2]);
try { inspect.defaultOptions = null; } catch (e) { console.log(e.code, e.message); }
try { inspect.defaultOptions = 'bad'; } catch (e) { console.log(e.code, e.message); }
