const ownOnly = (name) => () => {
  throw new Error(`bytes.js calls Buffer.${name}: write it yourself`);
};
const { from, alloc } = Buffer;
for (const name of ['byteLength', 'concat', 'compare']) {
  Buffer[name] = ownOnly(name);
}

const { byteLength, concat, compare } = require('./bytes.js');
const scenario = require('./scenario.js');

scenario({ Buffer: { from, alloc, byteLength, concat, compare } });
