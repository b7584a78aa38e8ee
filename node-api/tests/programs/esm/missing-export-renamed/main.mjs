import { a as b } from './a.mjs';
