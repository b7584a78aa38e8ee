// `module.registerHooks`: hooks stand before Node's own ways, the last one first, for `require` and for `import`.
const { registerHooks } = require('module');
const near = (url) => String(url).replace(`file://${__dirname}`, '.');

const first = registerHooks({
  resolve(specifier, context, next) {
    console.log('resolve', specifier, near(context.parentURL), context.importAttributes, context.conditions.join());
    const found = next(specifier, context);
    console.log('found', near(found.url), found.format);
    return found;
  },
  load(url, context, next) {
    console.log('load', near(url), context.format);
    const loaded = next(url, context);
    console.log('loaded', near(url), loaded.format, loaded.source?.constructor.name);
    return loaded;
  },
});
const second = registerHooks({
  resolve(specifier, context, next) {
    if (specifier.startsWith('made-up:')) return { url: specifier, format: 'module', shortCircuit: true };
    return next(specifier === './alias' ? './a.js' : specifier);
  },
  load(url, context, next) {
    if (url.startsWith('made-up:')) {
      return {
        format: 'module',
        source: `export default '${url}'; export const at = import.meta.url;`,
        shortCircuit: true,
      };
    }
    const loaded = next(url, context);
    return url.endsWith('a.js') ? { ...loaded, source: `${loaded.source}exports.more = true;` } : loaded;
  },
});
console.log(require('./alias'), require('./a') === require('./alias'), typeof require('fs').readFile);
console.log(near(require.resolve('./alias')), require('./data.json'));

const failing = (hooks) => {
  const own = registerHooks(hooks);
  try {
    console.log(require('./b'));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
  own.deregister();
};
(async () => {
  console.log(await import('made-up:one'), (await import('./c.mjs')).c);
  second.deregister();
  await import('made-up:two').catch((error) => console.log(error.code));
  first.deregister();
  failing({ resolve: () => ({ url: 'file:///x.js' }) });
  failing({ resolve: () => ({ shortCircuit: true }) });
  failing({ load: () => ({ shortCircuit: true, format: 'commonjs' }) });
  failing({ load: () => ({ shortCircuit: true, source: '', format: 5 }) });
  failing({ load: (url, context, next) => ({ ...next(url, context), source: Buffer.from('module.exports = 7') }) });
  for (const hooks of [{ resolve: 5 }, { load: 'x' }]) {
    try {
      registerHooks(hooks);
    } catch (error) {
      console.log(error.code, error.message);
    }
  }
  console.log(Object.keys(first), Object.isFrozen(first));
})();
