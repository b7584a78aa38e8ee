const util = require('util');
const u = new URL('http://a.b/c');
for (const o of [
  { customInspect: false },
  { customInspect: false, getters: true },
  { customInspect: false, sorted: true },
  { customInspect: false, depth: 1000 },
  { customInspect: false, compact: false },
  {
    customInspect: false,
    showHidden: false,
    breakLength: Infinity,
    showProxy: false,
    maxArrayLength: Infinity,
    sorted: true,
    getters: true,
    compact: false,
    depth: 1000,
  },
])
  console.log(util.inspect(u, o), util.inspect([u], o));
