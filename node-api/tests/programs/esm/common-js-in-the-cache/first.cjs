const names = Object.entries(require.cache).map(([file, module]) => file.split('/').pop() + module.loaded);
console.log(names, require('./second.cjs'), module.children.length);
