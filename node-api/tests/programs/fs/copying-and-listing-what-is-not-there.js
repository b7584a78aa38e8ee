// The stacks of promises that fail in functions of Node which wait for each other.
const { cp, readdir } = require('fs/promises');

const ways = [
  () => cp('nope', 'there'),
  () => cp('nope', 'there', { dereference: true }),
  () => readdir('nope', { recursive: true }),
  () => readdir('nope', { withFileTypes: true }),
];
async function main() {
  for (const way of ways) {
    try {
      await way();
    } catch (error) {
      console.log(
        error.stack
          .split('\n')
          .filter((line) => !line.includes('.js'))
          .join('\n'),
      );
    }
  }
}
main();
