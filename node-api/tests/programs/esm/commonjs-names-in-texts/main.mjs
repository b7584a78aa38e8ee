// Names that a CommonJS file exports in a chain, with escapes, and what a pattern says of them.
import * as chain from './chain.cjs';
import * as keys from './keys.cjs';
import * as patterns from './patterns.cjs';

for (const module of [chain, keys, patterns]) console.log(Object.keys(module));
