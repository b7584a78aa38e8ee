// A CommonJS file throws that a module imports.
import './a.cjs';
