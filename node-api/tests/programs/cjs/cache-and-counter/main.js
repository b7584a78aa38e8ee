const a = require('./counter'); const b = require('./counter.js'); const c = require('./dir/../counter');
a.up(); b.up();
console.log(c.count(), a === b, b === c, Object.keys(require.cache).map((k) => require('path').basename(k)));
delete require.cache[require.resolve('./counter')];
console.log(require('./counter').count(), a.count());
