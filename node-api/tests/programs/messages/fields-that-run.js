// Fields whose values run something are initialised by the constructor, which stands on the stack where V8 shows it.
const at = (error) =>
  console.log(
    error.stack
      .split('\n')
      .slice(1, 4)
      .filter((line) => !line.includes('node:internal/modules'))
      .map((line) => line.replace(/\(?[^ (]*[\\/]programs?[\\/]?|\(?[^ (]*[\\/]/, '').trim())
      .join(' < '),
  );

function fail() {
  throw new Error('in a field');
}
class Base {
  value = fail();
}
class Derived extends Base {
  other = 1;
}
class Explicit {
  value = fail();
  constructor() {
    this.ready = true;
  }
}
class ExplicitDerived extends Object {
  value = fail();
  constructor() {
    super();
    this.ready = true;
  }
}
class Later {
  made = new Error('made here');
  value = null.part;
}
class Private {
  #part = undefined.call();
  static make() {
    return new this();
  }
}
for (const make of [
  () => new Base(),
  () => new Derived(),
  () => new Explicit(),
  () => new ExplicitDerived(),
  () => new Later(),
  () => Private.make(),
]) {
  try {
    make();
  } catch (error) {
    at(error);
  }
}
