import './waits.mjs';
throw new Error('after a wait');
