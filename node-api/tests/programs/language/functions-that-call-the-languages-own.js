// A function of the language that another one calls: it has no receiver, and its complaint is its own.
const stack = (run) => {
  try {
    console.log(run());
  } catch (error) {
    const frames = error.stack.split('\n').filter((line) => line.includes('<anonymous>)'));
    console.log(`${error.name}: ${error.message}`, frames.map((line) => line.trim()).slice(0, 2));
  }
};
const { parse, stringify } = JSON;
const { keys, entries, fromEntries } = Object;
const circle = {};
circle.self = circle;
const nothing = null;
stack(() => ['a'].map(String.prototype.toUpperCase));
stack(() => [nothing].map(Object.keys));
stack(() => [undefined].some(Object.entries));
stack(() => ['%'].map(decodeURIComponent));
stack(() => ['x'].map(BigInt));
stack(() => ['{'].forEach(JSON.parse));
stack(() => ['a', 'b'].reduce(JSON.parse));
stack(() => Array.from(['%'], decodeURI));
stack(() => [circle].map(JSON.stringify));
stack(() => [1, 2].map((x) => x.y.z));
stack(() => parse('{'));
stack(() => stringify(circle));
stack(() => keys(nothing));
stack(() => entries(undefined));
stack(() => fromEntries(5));
Promise.resolve('{')
  .then(JSON.parse)
  .catch((error) => console.log(error.stack));
