const fs = require('node:fs');

try {
  fs.readFileSync('missing.txt');
} catch (error) {
  console.log(`thrown: ${error.code}`);
}

fs.readFile('missing.txt', async (error) => {
  console.log(`argument: ${error.code}`);
  try {
    await fs.promises.readFile('missing.txt');
  } catch (error) {
    console.log(`rejection: ${error.code}`);
  }
  const stream = fs.createReadStream('missing.txt');
  stream.on('error', (error) => {
    console.log(`event: ${error.code}`);
  });
});
