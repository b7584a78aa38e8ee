import { m } from './main.mjs';
export const a = () => m;
