import { a } from './a.mjs';
import { config } from './config.mjs';
console.log('b', config);
export const b = () => a + config;
