const { PassThrough, pipeline } = require('node:stream');

const [a, b, c] = [1, 2, 3].map(() => new PassThrough());
pipeline(a, b, c, (error) => {
  console.log(`callback: ${error.message}`);
  console.log(`first destroyed: ${a.destroyed}`);
  console.log(`last destroyed: ${c.destroyed}`);
});
setTimeout(() => b.destroy(new Error('no number')), 20);
