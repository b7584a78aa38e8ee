const { promisify } = require('node:util');

const load = (name, callback) => {
  const known = name === 'Ada';
  const error = known ? null : new Error('no user');
  setImmediate(callback, error, name);
};
const get = promisify(load);

async function main() {
  try {
    console.log(`found ${await get('Ada')}`);
    console.log(`found ${await get('Eve')}`);
  } catch (error) {
    console.log(`caught: ${error.message}`);
  } finally {
    console.log('done');
  }
}
main();
