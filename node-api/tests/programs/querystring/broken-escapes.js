// Escapes that are none, beside letters that need none: the decoder is only asked where there is an escape.
const querystring = require('querystring');
for (const text of [
  'é',
  '%zz=é',
  '%41é',
  '%F0é=%',
  'é+%20=😀',
  '%F0😀',
  '%zz%41é',
  '&&+%zz[]é[]%zz#',
  '%C3%A9=é%',
  '%%41=%4',
]) {
  console.log(text, querystring.parse(text), [...new URLSearchParams(text)], new URLSearchParams(text).toString());
  console.log(querystring.unescape(text), querystring.parse(text, '=', ':'), new URL(`http://a/?${text}`).search);
}
console.log(querystring.parse('é=1', '&', '=', { decodeURIComponent: (part) => `<${part}>` }));
