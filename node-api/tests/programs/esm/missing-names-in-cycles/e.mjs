import { z } from './f.mjs';
export const e = 1;
