import found from './c.mjs';
export { found as default };
