// Fields are initialised by a function of their own, which the constructor calls.
const at = (error) =>
  console.log(
    error.stack
      .split('\n')
      .slice(1, 4)
      .filter((line) => !line.includes('node:internal/modules'))
      .map((line) => line.replace(/\(?[^ (]*[\\/]programs?[\\/]?|\(?[^ (]*[\\/]/, '').trim())
      .join(' < '),
  );

class Explicit {
  value = this.missing.part;
  constructor() {
    this.ready = true;
  }
}
class Implicit {
  value = this.missing.part;
}
class Derived extends Implicit {}
class Static {
  static {
    Static.failed = true;
  }
  static part = undefined;
}
for (const Class of [Explicit, Implicit, Derived]) {
  try {
    new Class();
  } catch (error) {
    at(error);
  }
}
