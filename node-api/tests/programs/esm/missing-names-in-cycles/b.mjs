export { nope as x } from './a.mjs';
export const y = 1;
