// In a stack a method is named after the function that made its object, whatever its prototype says.
const stack = (run) => {
  try {
    run();
  } catch (error) {
    console.log(error.stack.split('\n')[1].replace(/\/.*\//, ''));
  }
};
function Animal() {
  this.name = 'x';
  if (this.legs === 3) throw new Error('three legs');
}
Animal.prototype.speak = function () {
  throw new Error('speechless');
};
function Dog() {
  this.legs = 3;
  Animal.call(this);
}
Dog.prototype = Object.create(Animal.prototype);
function Cat() {
  Animal.call(this);
}
Cat.prototype = Object.create(Animal.prototype);
function Bird() {
  this.wings = 2;
}
Bird.prototype = {
  fly() {
    throw new Error('no');
  },
};
class Fish {
  swim() {
    throw new Error('dry');
  }
}
class Shark extends Fish {}
stack(() => new Dog());
stack(() => new Cat().speak());
stack(() => new Animal().speak());
stack(() => new Bird().fly());
stack(() => Bird.prototype.fly());
stack(() => Fish.prototype.swim());
stack(() => Shark.prototype.swim());
stack(() => new Shark().swim());
stack(() => Fish.prototype.swim.call({ constructor: Fish }));
stack(
  () =>
    new (function () {
      throw new Error('unnamed');
    })(),
);
