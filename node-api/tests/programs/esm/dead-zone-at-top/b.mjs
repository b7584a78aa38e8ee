import { a } from './a.mjs';
const later = () => a;
const early = a;
export { early, later };
