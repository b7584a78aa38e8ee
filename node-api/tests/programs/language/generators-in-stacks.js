// A stack names a generator after its function.
const show = () => {
  const lines = new Error('here').stack.split('\n').slice(2, 4);
  console.log(lines.map((line) => line.replace(/\(\/.*\)|\/.*/, 'place').trim()).join(' | '));
};
function* named() {
  show();
  yield 1;
}
async function* later() {
  show();
  yield 1;
  show();
}
const object = {
  *method() {
    show();
  },
  async *asyncMethod() {
    show();
  },
  property: function* () {
    show();
  },
};
class Class {
  *method() {
    show();
  }
}
for (const _value of named());
console.log([...named()], Array.from(named()));
named().next();
(function* () {
  show();
})().next();
(async function* () {
  show();
})().next();
object.method().next();
object.asyncMethod().next();
object.property().next();
new Class().method().next();
(async () => {
  for await (const _value of later());
})();
