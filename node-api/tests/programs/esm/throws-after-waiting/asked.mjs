await import('./asker.mjs');
console.log('asked is done');
