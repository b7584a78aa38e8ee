import { start } from './app.cjs';
export const config = { port: 1 };
start();
