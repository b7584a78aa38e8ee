// `Readable.from` of an iterator without `next`.
const { Readable } = require('stream');
const tell = (label, promise) => promise.catch((e) => console.log(label, e.name, e.message));
(async () => {
  await tell('number', Readable.from({ [Symbol.iterator]: () => ({ next: 5 }) }).toArray());
  await tell('none', Readable.from({ [Symbol.iterator]: () => ({}) }).toArray());
  await tell(
    'async',
    Readable.from({ [Symbol.asyncIterator]: () => ({ return: () => (console.log('return'), {}) }) }).toArray(),
  );
})();
