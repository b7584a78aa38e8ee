const fs = require('node:fs');

try {
  fs.writeFileSync('logs/today.txt', 'hello');
  console.log('written');
} catch (error) {
  console.log(error.code);
}
