// What goes in as text of some encoding, and what comes out.
const { createHash } = require('crypto');
const digest = (data, encoding) => createHash('sha1').update(data, encoding).digest('hex');
console.log(digest('é'), digest('é', 'utf8'), digest('é', 'latin1'), digest('é', 'utf16le'));
console.log(digest('6869', 'hex') === digest('hi'), digest('aGk=', 'base64') === digest('hi'));
console.log(digest('\ud800') === digest('\ufffd'), digest('hi', 'no-such') === digest('hi'));
for (const encoding of ['hex', 'base64', 'base64url', 'latin1', 'binary', 'buffer', 'no-such', '', undefined, null]) {
  console.log(encoding, createHash('md5').update('x').digest(encoding));
}
console.log(createHash('md5').update('x').digest('ucs2').length, createHash('md5').digest('HEX'));
