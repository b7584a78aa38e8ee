import { n, up } from './counter.mjs'; import * as ns from './counter.mjs';
console.log(n); up(); console.log(n, ns.n, ns); try { ns.n = 5; } catch (e) { console.log(e.name, e.message); }
