import { a, hoisted } from './a.mjs'; console.log(hoisted()); try { console.log(a); } catch (e) { console.log(e.name, e.message); } export const b = 'b';
