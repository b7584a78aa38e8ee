// A comparer of `sorted` is asked as one of `sort` is.
const { inspect } = require('util');
const object = {};
for (const letter of 'qwertyuiopasdfgh') object[letter] = 1;
const asked = [];
inspect(object, {
  sorted: (one, other) => {
    asked.push(one[0] + other[0]);
    return one < other ? -1 : 1;
  },
});
console.log(asked.join(' '));
