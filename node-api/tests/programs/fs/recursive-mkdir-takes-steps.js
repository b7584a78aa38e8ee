// A recursive `mkdir` makes a call for every folder that is missing.
const fs = require('fs');
const chain = (count, name) => fs.stat('.', () => (count > 1 ? chain(count - 1, name) : console.log(name)));
fs.mkdir('one', { recursive: true }, () => {
  console.log('one made');
  fs.mkdir('a/b/c/d/e', { recursive: true }, (error, first) => {
    console.log('five made', error, first.endsWith('/a'));
  });
  chain(3, 'three calls');
  chain(30, 'thirty calls');
});
