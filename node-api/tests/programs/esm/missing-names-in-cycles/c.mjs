import d from './d.mjs';
