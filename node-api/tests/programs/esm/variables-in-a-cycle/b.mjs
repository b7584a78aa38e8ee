import * as m from './main.mjs';
import './c.mjs';
export var b = m.a;
export function probe() {
  console.log(m.a, m.second, m.b, m);
}
probe();
