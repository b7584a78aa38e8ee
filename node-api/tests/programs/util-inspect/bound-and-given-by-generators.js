// A bound function is an ordinary one, whatever it calls; what generators give and `arguments` keep their kind without a
// prototype.
const { inspect, types } = require('util');
async function af() {}
function* gf() {}
async function* agf() {}
class A {}
for (const f of [af, gf, agf, A, () => {}, async () => {}]) {
  const bound = f.bind(null);
  console.log(bound, [bound.bind(1)], Object.assign(f.bind(), { x: 1 }), inspect(bound, { colors: true }));
  console.log(types.isAsyncFunction(bound), types.isGeneratorFunction(bound));
}
console.log(types.isGeneratorObject(gf()), types.isGeneratorObject(agf()), types.isGeneratorObject({ next() {} }));
function given() {
  return Object.setPrototypeOf(arguments, null);
}
console.log(given(), given(1, 'x'), Object.setPrototypeOf((function* () {})(), null));
console.log(inspect(new Float16Array([1.5]), { showHidden: true }));
console.log(Object.getOwnPropertyDescriptor(inspect.colors, 'grey'));
