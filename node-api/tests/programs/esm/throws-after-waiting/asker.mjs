import('./asked.mjs').then(() => console.log('asker has asked'));
