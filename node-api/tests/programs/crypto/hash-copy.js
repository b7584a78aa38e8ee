// A copy goes its own way.
const { createHash } = require('crypto');
const base = createHash('sha256').update('prefix-');
const steps = ['a', 'b', 'c'].map((part) => base.copy().update(part).digest('hex').slice(0, 12));
console.log(steps, base.update('end').digest('hex').slice(0, 12));
try {
  base.copy();
} catch (error) {
  console.log(error.code, error.message);
}
const copy = createHash('md5').update('x').copy();
console.log(copy instanceof createHash('md5').constructor, copy.update('y').digest('hex'));
