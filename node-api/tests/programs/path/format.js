const path = require('path');
for (const o of [{ dir: '/a', base: 'b' }, { root: '/', base: 'b' }, { root: '/', name: 'n', ext: '.e' }, { name: 'n', ext: 'e' }, { dir: '/', root: '/', base: 'x' }, {}, { dir: 'd' }, { ext: '.x' }, { dir: 'C:\\p', base: 'q' }]) console.log(o, path.format(o), path.win32.format(o));
console.log(path.format(path.parse('/home/u/f.txt')));
