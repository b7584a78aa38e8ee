import('./m.mjs').catch((e) => console.log(e.message)); import './n.mjs';
