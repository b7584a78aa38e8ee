// `process.loadEnvFile`: what is there already stays.
const fs = require('node:fs');
fs.writeFileSync('.env', 'FIRST=one\nHOME=other\n# comment\nexport QUOTED="a b"\nEMPTY=\nLINES="a\nb"\n');
console.log(process.loadEnvFile(), process.env.FIRST, process.env.HOME, process.env.QUOTED, [process.env.EMPTY, process.env.LINES]);
fs.writeFileSync('second', 'FIRST=two\nNEW=three');
process.loadEnvFile('second');
console.log(process.env.FIRST, process.env.NEW, process.loadEnvFile.length);
for (const path of ['missing', 5, null]) {
  try { console.log(process.loadEnvFile(path)); } catch (error) { console.log(error.name, error.code, error.message); }
}
fs.unlinkSync('.env');
try { process.loadEnvFile(); } catch (error) { console.log(error.name, error.code, error.syscall, error.path, error.message); }
