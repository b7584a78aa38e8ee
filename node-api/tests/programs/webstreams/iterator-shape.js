// What the asynchronous iterator of a readable stream has, and what it inherits from.
const iterator = new ReadableStream().values();
const inherited = Object.getPrototypeOf(iterator);
console.log(iterator, inherited, Reflect.ownKeys(iterator), Object.getOwnPropertyNames(inherited));
console.log(
  Object.getPrototypeOf(inherited) === Object.getPrototypeOf(Object.getPrototypeOf(async function* () {}.prototype)),
);
console.log(typeof iterator[Symbol.asyncDispose], 'throw' in iterator, iterator[Symbol.asyncIterator]() === iterator);
