// A module that another one imports cannot be parsed: the stack says what links it.
import './m.mjs';
