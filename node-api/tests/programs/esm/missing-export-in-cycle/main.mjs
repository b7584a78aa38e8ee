// A name that a module in a cycle does not export.
import { nope } from './a.mjs';
export const m = 1;
