// Promises of the callback forms.
const { promisify } = require('util');
const crypto = require('crypto');
async function main() {
  const pbkdf2 = promisify(crypto.pbkdf2);
  const scrypt = promisify(crypto.scrypt);
  console.log((await pbkdf2('p', 's', 10, 8, 'sha1')).toString('hex'));
  console.log((await scrypt('p', 's', 8, { N: 4 })).toString('hex'));
  console.log(Buffer.from(await promisify(crypto.hkdf)('sha1', 'k', 's', 'i', 8)).toString('hex'));
  console.log((await promisify(crypto.randomBytes)(7)).length, await promisify(crypto.randomInt)(1));
  const keys = await Promise.all(['a', 'b', 'c'].map((p) => pbkdf2(p, 's', 100, 4, 'sha256')));
  console.log(keys.map((key) => key.toString('hex')));
  await pbkdf2('p', 's', 1, 0, 'sha1').catch((error) => console.log('rejected', `${error}`, error.stack));
  await pbkdf2('p', 's', 1, 8, 'nope').catch((error) => console.log('rejected', `${error}`));
}
main();
