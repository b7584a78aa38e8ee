const path = require('path');
console.log(path, path === path.posix, path.posix.win32 === path.win32, require('path/posix') === path.posix, require('path/win32') === path.win32);
for (const f of [() => path.join(1), () => path.resolve('a', {}), () => path.normalize(), () => path.dirname(null), () => path.basename('a', 5), () => path.extname([]), () => path.relative('a'), () => path.parse(Symbol('s')), () => path.format(null), () => path.format('x'), () => path.isAbsolute(true), () => path.toNamespacedPath(null)]) {
  try { console.log(f()); } catch (e) { console.log(e.name, e.code, e.message); }
}
