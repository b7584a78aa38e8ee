// What hooks have loaded is there when they are gone; what they have not loaded has a scheme that nobody knows.
import { registerHooks } from 'node:module';
const hooks = registerHooks({
  resolve: (specifier, context, next) =>
    specifier.startsWith('virtual:')
      ? { url: specifier, format: 'module', shortCircuit: true }
      : next(specifier, context),
  load: (url, context, next) =>
    url.startsWith('virtual:')
      ? { format: 'module', source: `export default ${JSON.stringify(url)}`, shortCircuit: true }
      : next(url, context),
});
const ask = (specifier) =>
  import(specifier).then(
    (module) => console.log(module.default),
    (error) => console.log(error.code, error.message),
  );
await ask('virtual:one');
hooks.deregister();
await ask('virtual:two');
await ask('virtual:one');
