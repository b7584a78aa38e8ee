// What `x++` gives is a number, and the left side of an operator has its value before the right side changes the variable.
function count(value) {
  return [value++, value--, value];
}
console.log(
  count('5'),
  count('D'),
  count(null),
  count(undefined),
  count(true),
  count(5n),
  count([7]),
  count(new Date(3)),
);
(() => {
  let object = {
    valueOf() {
      console.log('asked');
      return 3;
    },
  };
  console.log(object++, object);
  const fixed = 'x';
  for (const act of [() => fixed++, () => missing++, () => late++, () => count(Symbol('s'))]) {
    try {
      console.log(act());
    } catch (error) {
      console.log(error.message);
    }
  }
  let late = 1;
  let n = 0;
  const list = [];
  list[n++] = n;
  list[n++] = n;
  while (n-- > 0) list.push(n);
  for (let i = 0, j = '3'; i < j; i++, j--) list.push(j);
  console.log(list, late);
})();
(() => {
  let a = 1;
  console.log(a + (a = 2), a * (a = 3) + a, a < (a = 10), a === (a = 11), a - a++, a++ + a, a + ++a, -a + (a = 5));
  a = a + (a = 3) * a;
  console.log(a, a + ([a] = [7])[0], a - ({ a } = { a: 1 }).a, a, a << (a = 2), a ** (a = 3), a % (a = 2));
  let big = 1n;
  console.log(big + (big = 5n), big);
  let text = 'a';
  console.log(text + (text += 'b') + text, text > (text = 'z') ? text : (text = 'y'), text);
  let i = 0;
  const list = [3, 1];
  console.log(list[i] - list[(i = 1)], i + list[(i = 0)], i < i++ || i);
  for (let j = 0; j < (j = 2);) console.log('turn', j);
})();
function parameters(a, b = a + (a = 3)) {
  return a + b + (a = 10) + a;
}
console.log(parameters(1));
console.log([...(function* (a) { yield a + (a = yield a) + a; })(2)]); // prettier-ignore
(async (a) => console.log(a + (await (a = 4)) + a))(1);
