import './h.mjs';
console.log('g');
throw new Error('from g');
