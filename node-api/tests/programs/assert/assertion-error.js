const assert = require('assert');
const e = new assert.AssertionError({ actual: 1, expected: 2, operator: 'strictEqual' });
console.log(e.name, e.code, e.message, e.actual, e.expected, e.operator, e.generatedMessage, e.diff, Object.keys(e), String(e), e instanceof Error);
console.log(e.stack.split('\n')[0]);
for (const o of [{ message: 'm' }, { actual: [1], expected: [2], operator: 'deepStrictEqual', message: 'm' }, { actual: 1, expected: 2, operator: 'xyz' }, { actual: 'a'.repeat(600), expected: 'b', operator: '==' }, { operator: 'notDeepEqual', actual: [1], expected: [1] }, { operator: 'notDeepEqual', actual: [1], expected: ['1'] }, { operator: 'deepEqual', actual: [1], expected: [2] }, {}]) console.log(JSON.stringify(new assert.AssertionError(o).message));
try { new assert.AssertionError(5); } catch (x) { console.log(x.code, x.message); }
try { assert.strictEqual(1, 2); } catch (x) { console.log(require('util').inspect(x).replace(/\n    at .*/g, '')); }
try { assert.deepStrictEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }); } catch (x) { console.log(require('util').inspect(x).replace(/\n    at .*/g, '')); }
