for (const v of ['7', null, undefined, '', 'x', 1.5, {}, true, 300, -1, '0x10']) {
  try { process.exitCode = v; console.log('ok', process.exitCode); } catch (e) { console.log(e.code, e.message); }
}
process.exitCode = 2;
