export { zz } from './a.mjs';
