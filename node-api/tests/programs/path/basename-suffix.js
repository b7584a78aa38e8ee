const path = require('path');
for (const [p, s] of [['a.html', '.html'], ['/x/a.html/', '.html'], ['.html', '.html'], ['a.html', 'a.html'], ['a.html', 'l'], ['b', 'xyz'], ['html/', 'xhtml'], ['a', ''], ['a/b', '/b'], ['aXYZ', 'XYZ'], ['///', 'a']]) console.log(p, s, JSON.stringify(path.basename(p, s)), JSON.stringify(path.win32.basename(p, s)));
