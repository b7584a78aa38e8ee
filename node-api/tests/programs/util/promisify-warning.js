const { promisify } = require('util'); promisify(async (cb) => cb(null, 1))().then(console.log);
