// A method that converts its object may use the object's other form, and recurses when it uses its own.
class Money {
  constructor(n) {
    this.n = n;
  }
  valueOf() {
    return this.n;
  }
  toString() {
    return `$${(this * 1).toFixed(2)}`;
  }
}
console.log(`${new Money(5)}`, String(new Money(2.5)), new Money(3) + 1, `${[new Money(1), new Money(2)]}`);
const lazy = {
  text: undefined,
  toString() {
    if (this.text === undefined) {
      this.text = 'made';
      return `<${this}>`;
    }
    return this.text;
  },
};
console.log(`${lazy}`, `${lazy}`);
const endless = {
  toString() {
    return `${this}!`;
  },
};
try {
  String(endless);
} catch (error) {
  console.log(error.name, error.message);
}
const list = [1, 2];
list.push(list);
console.log(String(list), list.join('-'));
class Node {
  next = depth++ < 3 ? new Node() : null;
}
let depth = 0;
console.log(new Node());
class Endless {
  next = new Endless();
}
try {
  new Endless();
} catch (error) {
  console.log(error.name, error.message);
}
function again(value = again()) {
  return value;
}
try {
  again();
} catch (error) {
  console.log(error.name, error.message);
}
