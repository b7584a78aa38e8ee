import './throws-too.mjs';
console.log('never');
