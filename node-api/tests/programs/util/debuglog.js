const { debuglog } = require('util'); const log = debuglog('foo'); log('hidden %d', 1); console.log(log.enabled, typeof log, debuglog('bar', (fn) => console.log('called', typeof fn)).enabled);
