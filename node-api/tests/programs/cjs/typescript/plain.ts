const fs = require('fs') as typeof import('fs');
module.exports = { read: typeof fs.readFileSync as string };
