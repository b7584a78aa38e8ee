// What of a `package.json` must be a text, and a query behind a name that a package exports.
const fs = require('fs');
const texts = [
  '{"type":5}',
  '{"type":null}',
  '{"type":"x"}',
  '{"name":[]}',
  '{"main":5}',
  '{"imports":5}',
  '{"exports":5}',
  '\ufeff{"main":"q"}',
];
for (const [index, text] of texts.entries()) {
  fs.mkdirSync(`p${index}`, { recursive: true });
  fs.writeFileSync(`p${index}/package.json`, text);
  fs.writeFileSync(`p${index}/index.js`, 'module.exports = "index"');
  fs.writeFileSync(`p${index}/q.js`, 'module.exports = "q"');
  for (const name of [`./p${index}`, `./p${index}/q.js`]) {
    try {
      console.log(text, require(name));
    } catch (error) {
      console.log(text, error.code, error.message.replace(__dirname, '<D>'));
    }
  }
}
fs.mkdirSync('node_modules/p/lib', { recursive: true });
fs.writeFileSync('node_modules/p/package.json', '{"exports":{"./raw/*":"./lib/*","./js/*":"./lib/*.js"}}');
fs.writeFileSync('node_modules/p/lib/a.js', 'module.exports = "a"');
for (const name of ['p/raw/a.js', 'p/raw/a.js?x', 'p/raw/a.js#y', 'p/js/a?x']) {
  try {
    console.log(name, require(name));
  } catch (error) {
    console.log(name, error.code, error.message.replace(__dirname, '<D>'));
  }
}
