console.log(module.id, module.loaded, module.parent, module.paths.length > 0, module.filename === __filename, require.main === module);
const m = require('./child'); console.log(m.parentIsMain, m.id === require.resolve('./child'), module.children[0].loaded);
console.log(typeof require.extensions['.js'], require.resolve.paths('x').length > 0, require.resolve.paths('fs'), require('module').builtinModules.includes('fs'), require('module').isBuiltin('node:fs'));
console.log(this === module.exports, arguments.length, typeof arguments[1]);
