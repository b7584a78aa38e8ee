// What a constructor or a method says when it is called without the object that it takes apart, also after it was called well.
const show = (call) => {
  try {
    console.log(call());
  } catch (error) {
    console.log(error.message, error.stack.split('\n')[1]);
  }
};
class User {
  constructor({ name, age = 18 }) {
    this.name = name;
    this.age = age;
  }
  rename({ name }) {
    this.name = name;
    return this;
  }
  static from({ name }) {
    return new User({ name });
  }
  later = ({ name }) => name;
}
class Admin extends User {
  constructor(rights, { name }) {
    super({ name });
    this.rights = rights;
  }
}
for (const given of [{ name: 'Ada' }, undefined, null]) {
  show(() => new User(given));
  show(() => new User({ name: 'Bob' }).rename(given));
  show(() => User.from(given));
  show(() => new User({ name: 'Cy' }).later(given));
  show(() => new Admin(['all'], given));
}
new User();
