import('./inner.mjs').then(() => console.log('inner of one'));
import './inner.mjs';
