import('./inner.cjs').then(() => console.log('inner of two'));
