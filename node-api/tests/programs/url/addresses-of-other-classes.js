// Objects that pass for an address, and parameters that show the name of their class.
const { fileURLToPath, fileURLToPathBuffer, parse } = require('url');
class Query extends URLSearchParams {}
console.log(new Query('a=b'), new Query(), new Query({ long: 'x'.repeat(80) }));
const like = { href: 'file:///q%20r', protocol: 'file:', hostname: '', pathname: '/q%20r' };
for (const path of [
  like,
  { ...like, auth: null },
  { ...like, path: '/q' },
  { href: 'x' },
  parse('file:///p'),
  null,
  undefined,
  5,
]) {
  try {
    console.log(fileURLToPath(path), String(fileURLToPathBuffer(path)));
  } catch (error) {
    console.log(error.name, error.code, error.message.split('\n')[0]);
  }
}
