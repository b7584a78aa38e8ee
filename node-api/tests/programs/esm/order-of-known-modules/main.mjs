// import() of modules that came with the entry or with a require.
import { createRequire } from 'node:module';
import './one.mjs';
import './two.cjs';
const require = createRequire(import.meta.url);
require('./required.mjs');
require('./three.cjs');
for (const name of ['one.mjs', 'two.cjs', 'required.mjs', 'three.cjs', 'new.mjs']) {
  import(`./${name}`).then(() => console.log(name));
}
