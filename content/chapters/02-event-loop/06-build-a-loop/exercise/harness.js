const ownOnly = (name) => () => {
  throw new Error(`loop.js calls Node's ${name}: use your own array`);
};
for (const name of ['setTimeout', 'setImmediate', 'setInterval', 'queueMicrotask']) {
  globalThis[name] = ownOnly(name);
}

const loop = require('./loop.js');
const scenario = require('./scenario.js');

scenario(loop);
loop.run();
