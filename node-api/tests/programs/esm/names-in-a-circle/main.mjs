// A name that modules hand on in a circle: the report is about the module that closes it.
import { x } from './a.mjs';
