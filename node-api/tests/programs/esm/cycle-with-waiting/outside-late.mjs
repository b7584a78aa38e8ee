import './c.mjs';
console.log('late');
