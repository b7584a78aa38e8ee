console.log('main body'); import './a.mjs'; import './b.mjs';
