// `Function` and its kin: the text that they show, what they take, and what is wrong with a string.
const attempts = [
  () => new Function('a', 'b', 'return a + b'),
  () => Function('return 1'),
  () => new Function(),
  () => new Function('a //', 'return a'),
  () => new Function('...rest', 'return rest.length'),
  () => new Function('return typeof anonymous'),
  () => new Function('}'),
  () => new Function('}, {'),
  () => new Function('})(function(){'),
  () => new Function('a) { return 1 }, function (b', 'return 2'),
  () => new Function('a b', ''),
  () => new Function('/*', '*/) {'),
  () => new Function('let a; let a;'),
  () => new Function('await 1'),
  () => new Function('return (1'),
  () => new Function('var x = ;'),
];
for (const attempt of attempts) {
  try {
    const made = attempt();
    console.log(made.name, made.length, JSON.stringify(made.toString()), made(1, 2));
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
const GeneratorFunction = Object.getPrototypeOf(function* () {}).constructor;
const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
const generator = new GeneratorFunction('a', 'yield a; yield 2');
console.log(generator, String(generator), [...generator(1)]);
const asynchronous = new AsyncFunction('x', 'return await x');
console.log(asynchronous, String(asynchronous));
class Callable extends Function {
  constructor() {
    super('return 42');
  }
}
console.log(new Callable()(), new Callable() instanceof Callable);
asynchronous(5).then(console.log);
const failing = new Function('a', 'a.b.c()');
(function go() {
  failing({});
})();
