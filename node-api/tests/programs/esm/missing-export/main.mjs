import { nope } from './m.mjs';
