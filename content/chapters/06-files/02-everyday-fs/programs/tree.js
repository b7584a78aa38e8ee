const fs = require('node:fs');
const path = require('node:path');

fs.mkdirSync('app/lib', { recursive: true });
fs.writeFileSync('app/main.js', 'start();');
fs.writeFileSync('app/lib/start.js', '');

function walk(folder) {
  const types = { withFileTypes: true };
  for (const entry of fs.readdirSync(folder, types)) {
    const whole = path.join(folder, entry.name);
    if (entry.isDirectory()) {
      console.log(`${whole}: folder`);
      walk(whole);
    } else {
      const { size } = fs.statSync(whole);
      console.log(`${whole}: ${size} bytes`);
    }
  }
}

walk('app');
