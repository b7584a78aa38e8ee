// Custom functions that give one another without end fill the stack, whatever they give.
const { inspect } = require('util');
let calls = 0;
const wrapped = {
  [inspect.custom]() {
    calls++;
    return { more: 1, __proto__: wrapped };
  },
};
const copied = { a: 1 };
copied[inspect.custom] = function () {
  return { ...this, same: [this === copied] };
};
class Own {
  [inspect.custom]() {
    return `Own ${inspect(this)}`;
  }
}
for (const value of [wrapped, copied, new Own()]) {
  try {
    console.log(value);
  } catch (error) {
    console.log(error.name, error.message);
  }
}
console.log(calls > 500);
const ends = (left) => ({ [inspect.custom]: () => (left === 0 ? 'the end' : ends(left - 1)) });
console.log(ends(100), [ends(3)]);
