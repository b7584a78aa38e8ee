const path = require('path');
for (const a of [['/a', '..', '..', 'b'], ['a', '../../..', 'b'], ['', ''], [], ['/'], ['//a', 'b'], ['a//b/', './c/'], ['.', './'], ['..', '.'], ['a', '/b']]) console.log(a, path.join(...a), path.win32.join(...a));
for (const p of ['', '.', './', '..', '../..', '/..', '//', '/./a/../b//c/', 'a/..', 'a/../', './a', '/a/./', 'C:\\x\\..\\..', '\\\\srv\\share\\..\\x', 'C:x\\..', 'c:/a/b/../d']) console.log(JSON.stringify(p), path.normalize(p), path.win32.normalize(p));
