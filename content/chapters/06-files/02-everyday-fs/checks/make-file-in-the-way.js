const fs = require('node:fs');

fs.writeFileSync('a.txt', 'text');
console.log('a.txt is a file');
try {
  fs.mkdirSync('a.txt', { recursive: true });
} catch (error) {
  console.log(`a.txt: ${error.code}`);
}
