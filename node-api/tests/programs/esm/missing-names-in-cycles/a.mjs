import { x } from './b.mjs';
export { y } from './b.mjs';
