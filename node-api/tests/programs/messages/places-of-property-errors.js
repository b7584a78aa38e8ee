// Where V8 finds an error with a property: a read at its name, in brackets at the bracket, behind a call at the point, a
// write at its operator.
const place = (run) => {
  try {
    run();
  } catch (error) {
    console.log(error.stack.match(/:(\d+:\d+)\)?\n/)[1], error.message);
  }
};
const object = { none: undefined, call() {} };
place(() => object.none.x);
place(() => object.none.x.y);
place(() => object.none['x']);
place(() => object.call().x);
place(() => object.call().x.y);
place(() => object.call()[0]);
place(() => [].at(0).x);
place(() => (object.none.x = 1));
place(() => (object.none[0] = 1));
place(() => (object.none['key'] = 1));
place(() => Object.freeze([1]).push(2));
