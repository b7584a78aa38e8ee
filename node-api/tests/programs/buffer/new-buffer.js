console.log(new Buffer(3), new Buffer('abc'), Buffer('x'), new Buffer([1, 2]));
try { new Buffer(5, 'utf8'); } catch (e) { console.log(e.code, e.message); }
