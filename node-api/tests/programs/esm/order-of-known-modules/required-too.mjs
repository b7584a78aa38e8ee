import('./inner.mjs').then(() => console.log('inner of required'));
