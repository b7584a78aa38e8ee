// Functions that fail stand in the head of the loop that calls them: each message is about its own call.
const nothing = undefined;
for (const f of [
  () => new Set(5),
  () => [...nothing],
  () => Array.from(null),
  () => new Map([[1, 2], 3]),
  () => Object.fromEntries(5),
  () => Math.max(...5),
  () => new Map({ [Symbol.iterator]: 5 }),
  () => { for (const x of 5) console.log(x); },
  () => { 'use strict'; 'abc'.length = 1; },
  () => { 'use strict'; 'abc'.foo = 1; },
  () => { 'use strict'; delete Object.freeze({ a: 1 }).a; },
]) {
  try {
    f();
    console.log('no error');
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
