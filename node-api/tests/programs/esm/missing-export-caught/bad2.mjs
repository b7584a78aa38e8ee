import q from './empty.mjs';
