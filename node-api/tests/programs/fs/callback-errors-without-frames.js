// A callback's error is made when no function runs: it has a message and no frames.
const fs = require('fs');
fs.readFile('/nope', (error) => {
  console.log(error);
  console.log(error.stack);
  fs.stat('/nope/x', (inner) => console.log(inner.stack, Object.keys(inner)));
});
fs.readdir('/nope', (error) => console.log([error]));
try {
  fs.readFileSync('/nope');
} catch (error) {
  console.log(error.stack.includes('\n    at '));
}
