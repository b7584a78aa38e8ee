import { y as x } from './mid.mjs'; import { x as q } from './a.mjs';
