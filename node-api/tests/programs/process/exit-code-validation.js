for (const v of [1.5, 'x', {}, true, '7', null, undefined]) { try { process.exitCode = v; console.log('ok', process.exitCode); } catch (e) { console.log(e.code, e.message); } }
try { process.exit('abc'); } catch (e) { console.log(e.code); }
process.exitCode = 0;
