// What an executor calls throws while the arguments of another call are being evaluated.
const fail = (why) => {
  throw new Error(why);
};
const caught = (promise) => promise.catch((error) => console.log('caught', error.message));
console.log('executor', caught(new Promise(() => fail('executor'))));
console.log('try', caught(Promise.try(() => fail('try'))));
const broken = {
  [Symbol.iterator]() {
    return fail('iterator');
  },
};
console.log('all', [caught(Promise.all(broken)), caught(Promise.race(broken))]);
class Job extends Promise {}
console.log(
  1,
  Math.max(
    2,
    ((job) => {
      caught(job);
      return 3;
    })(new Job(() => fail('subclass'))),
    4,
  ),
);
new Promise((resolve, reject) => {
  try {
    fail('inner');
  } catch (error) {
    reject(new Error('outer', { cause: error }));
  }
}).catch((error) => console.log(error.message, error.cause.message));
new Promise(() => fail('shown')).catch((error) => console.log(error.stack.split('\n').slice(0, 4).join('\n')));
