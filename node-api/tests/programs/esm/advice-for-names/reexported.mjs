export { z as q } from './a.cjs';
