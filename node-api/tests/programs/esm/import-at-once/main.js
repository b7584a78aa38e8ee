globalThis.n=0; const L=[]; let stop=false; (function c(){ globalThis.n++; if(!stop&&globalThis.n<60) queueMicrotask(c) })();
const log=(l)=>()=>L.push(l+':'+globalThis.n);
import('./e3.mjs').then(log('e3')); import('./e3.mjs').then(log('e3b')); import('./e2.mjs').then(log('e2')); import('./leaf2.mjs').then(log('leaf2')); import('fs').then(log('fs')); import('fs').then(log('fs2')); import('./gone').catch(log('gone')); import('./b4.mjs').catch(log('b4')); import('./a4.mjs').catch(log('a4')); import('./tlat.mjs').then(log('tlat')); import('./tlat.mjs').then(log('tlat2')); import('./x.cjs').then(log('x')); import('./x.cjs').then(log('x2'));
setTimeout(()=>console.log(L.join(' ')),20);
