import def, { counter, inc, default as again } from './lib.mjs';
import * as ns from './lib.mjs';
import cjs, { named } from './c.cjs';
import fs, { readFileSync } from 'node:fs';
import data from './d.json' with { type: 'json' };
console.log(def, again, counter, ns, cjs, named, fs.readFileSync === readFileSync, data);
inc(); console.log(counter, ns.counter);
try { ns.counter = 5; } catch (e) { console.log(e.name, e.message); }
try { counter = 5; } catch (e) { console.log(e.name, e.message); }
console.log(typeof require, typeof module, typeof __filename, this);
console.log(import.meta.url.endsWith('main.mjs'), import.meta.filename.endsWith('main.mjs'), import.meta.dirname === process.cwd(), import.meta.resolve('./lib.mjs').endsWith('lib.mjs'), import.meta.main, Object.keys(import.meta));
const m = await import('./lib.mjs'); console.log(m === ns, m.counter);
await import('./throws.mjs').catch((e) => console.log('caught', e.message));
await import('./throws.mjs').catch((e) => console.log('again', e.message));
const { default: x, ...rest } = await import('./c.cjs'); console.log(x, rest);
