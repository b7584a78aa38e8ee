// The entry throws after a module that it imports has waited.
import './waits.mjs';
throw new Error('too late');
