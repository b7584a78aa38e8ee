console.log(typeof globalThis, Object.prototype.toString.call(globalThis), Object.keys(globalThis).join()); console.log(require('util').inspect(globalThis, { depth: 0 }).split('\n')[0]);
