// Which argument is complained of first where two are wrong, and the order of what an error of `chdir` and a stream's class tell.
const fs = require('fs');
const os = require('os');

const attempt = (name, ...args) => {
  try {
    console.log(name, fs[name](...args));
  } catch (error) {
    console.log(name, error.code, error.message);
  }
};
attempt('access', 'f', 'g');
attempt('access', 5, 'g');
attempt('access', 'f', 'g', () => {});
attempt('copyFile', 'f', 'g', 'h');
attempt('copyFile', 'f', 5);
attempt('copyFile', 'f', 'g', 'h', () => {});
attempt('truncate', 'f', 'g');
attempt('truncate', 5, 'g');
attempt('truncate', 5, 1);
attempt('truncate', 'f', null, () => {});
attempt('ftruncate', 'f', 'g');
attempt('ftruncate', 'f', 1);
attempt('ftruncate', 'f', 1, () => {});
try {
  process.chdir('nowhere');
} catch (error) {
  console.log(Object.keys(error), JSON.stringify(error).replace(__dirname, '<D>'));
}
console.log(
  Object.getOwnPropertyNames(fs.ReadStream.prototype).join(),
  Object.getOwnPropertyNames(fs.WriteStream.prototype).join(),
);
process.env.HOME = '';
console.log(JSON.stringify(os.homedir()));
