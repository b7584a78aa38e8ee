export { gone as y } from './a.mjs';
