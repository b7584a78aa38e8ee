// A CommonJS file is in the cache as soon as an import has asked for its names, before it runs.
import './early.mjs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';

const require = createRequire(import.meta.url);
const shown = () => Object.entries(require.cache).map(([file, module]) => [basename(file), module.loaded].join());
console.log(shown());
await import('./broken.mjs').catch((error) => console.log(error.message));
console.log(shown());
await import('./throws.cjs').catch((error) => console.log(error.message));
console.log(shown());
