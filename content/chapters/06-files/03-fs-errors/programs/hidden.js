const fs = require('node:fs');

fs.writeFileSync('settings.json', '{ "color": "red", }');

function load() {
  try {
    const text = fs.readFileSync('settings.json', 'utf8');
    return JSON.parse(text);
  } catch {
    console.log('no settings yet');
    return { color: 'blue' };
  }
}

const settings = load();
console.log(`color: ${settings.color}`);
fs.writeFileSync('settings.json', JSON.stringify(settings));
console.log(`file: ${fs.readFileSync('settings.json')}`);
