// An assertion error that the program makes has its constructor on the stack, unless it says what to leave out.
const { AssertionError } = require('assert');
const check = () => new AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' });
console.log(check().stack);
const trimmed = (stackStartFn) => new AssertionError({ message: 'trimmed', stackStartFn });
console.log(trimmed(trimmed).stack);
