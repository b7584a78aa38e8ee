import './k.mjs';
import './wait.mjs';
import './again.mjs';
console.log('l');
throw new Error('from l');
