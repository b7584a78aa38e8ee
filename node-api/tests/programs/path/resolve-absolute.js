const path = require('path');
console.log(path.resolve('/a', 'b', '../c'), path.resolve('/a', '/b'), path.resolve('/a/', './.'), path.resolve('/', '..'));
console.log(path.resolve() === process.cwd(), path.resolve('') === process.cwd(), path.resolve('x') === path.join(process.cwd(), 'x'));
for (const p of ['/', 'a', './a', '', 'C:\\', 'C:', '\\a', 'c:/x']) console.log(JSON.stringify(p), path.isAbsolute(p), path.win32.isAbsolute(p));
console.log(path.win32.resolve('C:\\a', '..', 'b'), path.win32.resolve('C:\\a', 'D:\\b', 'C:c'), path.win32.resolve('\\\\s\\h', 'x'));
