import * as main from './main.mjs';
import { show, set, x, y, undefinedOne } from './main.mjs';
console.log(x, y, undefinedOne, main.default, Object.keys(main));
console.log(main);
console.log(show());
set('early');
console.log(x, undefinedOne, show().length);
setTimeout(() => {
  console.log(x, undefinedOne, main.default);
  console.log(main);
});
try {
  main.x = 5;
} catch (e) {
  console.log(e.message);
}
