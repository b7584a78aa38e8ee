for (const f of [setTimeout, setInterval, setImmediate, process.nextTick, queueMicrotask]) {
  for (const v of [undefined, null, 'code()', 5, {}]) {
    try { f(v); } catch (e) { console.log(f.name, e.name, e.code, e.message); }
  }
}
