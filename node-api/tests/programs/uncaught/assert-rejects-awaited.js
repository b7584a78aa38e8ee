// The report of an assertion that an async function waited for shows that function.
const assert = require('assert');
async function check() {
  await assert.rejects(async () => {}, Error, 'should reject');
}
check();
