import('./asked.mjs').then(() => console.log('asked is there'));
import './asked.mjs';
