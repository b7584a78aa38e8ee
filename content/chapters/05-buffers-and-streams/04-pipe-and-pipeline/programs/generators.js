const { pipeline } = require('node:stream/promises');

async function* upper(source) {
  for await (const chunk of source) {
    yield chunk.toUpperCase();
  }
}

async function print(source) {
  for await (const chunk of source) {
    console.log(chunk);
  }
}

async function main() {
  await pipeline(['loop', 'room'], upper, print);
  console.log('done');
}

main();
