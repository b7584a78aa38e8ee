const path = require('path');
for (const p of ['/a/b.txt', 'a', '.bashrc', 'a.', 'a..b', '/', '//', '', '..', '.', '/..', 'a/b/', '/a', 'x.tar.gz', '/a/.b/c', '...', 'a b/c d.e']) {
  console.log(JSON.stringify(p), [path.dirname(p), path.basename(p), path.extname(p)], path.parse(p));
}
