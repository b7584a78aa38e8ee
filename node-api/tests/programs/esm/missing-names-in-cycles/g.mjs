export * from './e.mjs';
