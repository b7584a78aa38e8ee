// A function of the language that complains stands above its caller in the stack.
'use strict';
const attempt = (run) => {
  try {
    run();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 2).join(''));
  }
};
attempt(() => Object.freeze([1]).push(2));
attempt(() => BigInt(1.5));
attempt(() => 'x'.repeat(-1));
attempt(() => decodeURIComponent('%'));
attempt(() => new RegExp('('));
attempt(() => Object.defineProperty(1, 'x', {}));
attempt(() => new Map([1]));
attempt(() => JSON.parse('{'));
new Promise(() => {
  console.log(new Error('within').stack.split('\n')[2]);
});
