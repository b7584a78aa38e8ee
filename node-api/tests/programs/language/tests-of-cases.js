// Functions in what a case is compared with have names of their own, and a constant that was jumped over has no value.
const x = 'outer';
const list = [1, 5];
function classify(limit) {
  const found = [];
  for (const x of list) {
    switch (true) {
      case list.some((x) => x > limit):
        found.push('some', x);
        break;
      case list.every(function (limit) {
        var found = limit;
        return found < 9;
      }):
        found.push('every', x, limit);
    }
  }
  return found;
}
console.log(classify(3), classify(8));
(function () {
  switch (this.limit) {
    case [1].map((x) => (() => x + this.limit)())[0] - 1:
      console.log(x, this.limit);
  }
}).call({ limit: 4 });
const constant = (which) => {
  switch (which) {
    case 0:
      const value = 1,
        named = () => {};
    case 1:
      try {
        console.log(value, named.name);
      } catch (error) {
        console.log(error.message);
      }
  }
};
[0, 1, 0].forEach(constant);
