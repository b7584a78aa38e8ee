export { z } from './g.mjs';
import './e.mjs';
