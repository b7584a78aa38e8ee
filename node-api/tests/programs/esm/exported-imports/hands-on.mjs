import d, { keys as k } from './source.mjs';
import * as whole from './source.mjs';
export { d, k, k as again, whole };
export { default } from './source.mjs';
