const { relative, posix } = require('path');
for (const [a, b] of [['/a/b', '/a/c/d'], ['/a', '/'], ['/', '/'], ['/a/b/c', '/a'], ['/a', '/a/b/c'], ['/foo/bar', '/foo/barbaz'], ['/x//y/', '/x/z'], ['a', 'b'], ['', ''], ['/a/../b', '/b/c']]) console.log(a, b, JSON.stringify(relative(a, b)), JSON.stringify(posix.relative(b, a)));
