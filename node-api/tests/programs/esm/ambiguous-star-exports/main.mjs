import { x } from './mid.mjs';
