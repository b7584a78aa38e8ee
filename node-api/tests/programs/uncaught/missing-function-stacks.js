function outer() { inner(); } function inner() { missing(1, 2); } try { outer(); } catch (e) { console.log(e.stack.split('\n').slice(0, 3).join('\n')); }
try { console.log('a', undefinedFn()); } catch (e) { console.log(e.stack.split('\n')[1]); }
