console.log('1'); import('./m.mjs').then((m) => console.log('3', m.default, Object.keys(m))); 
import('./nope.mjs').catch((e) => console.log(e.code)); import('./c.cjs').then((m) => console.log(m.default, m.a)); console.log('2');
