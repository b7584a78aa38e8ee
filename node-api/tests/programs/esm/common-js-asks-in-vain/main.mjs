// A CommonJS file that a module imports requires what is not there.
import './a.cjs';
