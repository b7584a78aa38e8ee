console.log(require('./a').name, require('./a') === require('./a.js'), require('./data').x, require('./sub').idx);
console.log(require('pkg'), require('pkg/lib/extra'), module.children.length);
console.log(__filename.endsWith('main.js'), __dirname === process.cwd(), typeof exports, this === exports);
for (const id of ['./nope', 'nopkg', 'pkg/none', './bad.json', './throws']) try { require(id); } catch (e) { console.log(e.name, e.code, e.message.split('\n')[0].replace(__dirname, '')); }
console.log(require('./cycle1').done, require.main === module, module.loaded, module.parent, module.id);
console.log(require('esm').default, Object.keys(require('esm')), require('./mod.mjs').value);
console.log(require.resolve('./a').replace(__dirname, ''), Object.keys(require.cache).map((k) => k.replace(__dirname, '')));
delete require.cache[require.resolve('./a')];
console.log(require('./a').count);
console.log(typeof require('module').createRequire, require('module').isBuiltin('fs'), require('module').builtinModules.includes('path'));
