import './more.mjs';
import './waits.mjs';
throw new TypeError('in between');
