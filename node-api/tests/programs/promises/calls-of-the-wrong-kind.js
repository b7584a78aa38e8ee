// Promise's functions called on something else, and what the language itself rejects promises with.
const attempt = (run) => {
  try {
    run();
    console.log('fine');
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 2).join(' | '));
  }
};
const told = (name) => (error) => console.log(name, error.stack.replaceAll(__dirname, ''));
attempt(() => Promise.withResolvers.call({}));
attempt(() => Promise.resolve.call({}, 1));
attempt(() => Promise.all.call(() => {}, []));
attempt(() => Promise.try.call({}, 1));
attempt(() => Promise.prototype.catch.call(undefined));
attempt(() => Promise.prototype.catch.call(null));
attempt(() => Promise.prototype.finally.call({}, 1));
attempt(() => Promise.prototype.catch.call({}, 1));
attempt(() => Promise.prototype.then.call({}, 1));
try {
  Promise.resolve.call(function (settle) {
    settle(1, 2);
    settle(3, 4);
  }, 1);
} catch (error) {
  console.log(error.message);
}
const odd = Promise.resolve(1);
odd.constructor = 5;
attempt(() => odd.then());
odd.constructor = { [Symbol.species]: 5 };
attempt(() => odd.then());
Promise.all({ [Symbol.iterator]: 5 }).catch(told('not iterable'));

const generator = (async function* () {})();
generator.next.call({}).catch(told('next'));
generator.return.call(5).catch(told('return'));
generator.throw.call(() => {}).catch(told('throw'));

const { promise, resolve } = Promise.withResolvers();
function settle() {
  resolve(promise);
}
settle();
promise.catch(told('cycle'));
const inJob = Promise.resolve().then(() => inJob);
inJob.catch(told('cycle in a job'));
Promise.try(5).catch(told('try'));
Promise.try(() => {
  null.x;
}).catch(told('in try'));
