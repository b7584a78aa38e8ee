// Classes of characters in patterns are those of Unicode; of `[:print:]` and `[:graph:]` what `minimatch` makes of them.
const { posix } = require('path');
const characters = [...'aZ5_- \té\u00c9Ⅷ٣!~\x01]zx٪:«'];
for (const name of 'alnum alpha ascii blank cntrl digit graph lower print punct space upper word xdigit nope'.split(
  ' ',
)) {
  for (const pattern of [`[[:${name}:]]`, `[![:${name}:]]`, `[[:${name}:]x]`, `*[[:${name}:]]*`]) {
    console.log(pattern, JSON.stringify(characters.filter((one) => posix.matchesGlob(one, pattern)).join('')));
  }
}
