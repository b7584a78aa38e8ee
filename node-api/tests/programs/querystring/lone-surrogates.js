// Half of a surrogate pair is escaped with whatever follows it.
const qs = require('querystring');
console.log(qs.escape('\ud800x'), qs.stringify({ a: '\udc00\u20ac' }), qs.escape('a\ud83d\ude00b'));
try {
  qs.escape('x\ud800');
} catch (error) {
  console.log(error.code, error.message);
}
