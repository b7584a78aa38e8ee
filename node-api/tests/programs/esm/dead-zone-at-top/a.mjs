import './b.mjs';
export const a = 1;
