import { b } from './b.mjs';
import { config } from './config.mjs';
console.log('a', config, typeof b);
export const a = 'A' + config;
