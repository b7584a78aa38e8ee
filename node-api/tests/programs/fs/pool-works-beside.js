// The pool works while JavaScript is busy: the disk has changed when the loop ends, though no callback has run.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { pipeline } = require('stream/promises');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'beside-'));
const file = path.join(folder, 'f');
const busy = (milliseconds) => {
  const start = Date.now();
  while (Date.now() - start < milliseconds);
};
const fd = fs.openSync(file, 'w');
fs.write(fd, 'data', () => console.log('written'));
busy(40);
console.log(JSON.stringify(fs.readFileSync(file, 'utf8')));
fs.mkdir(`${folder}/d`, (error) => {
  console.log('made', error);
  fs.mkdir(`${folder}/d`, (again) => {
    console.log('again', again.code);
    fs.rename(file, `${folder}/g`, () => console.log('renamed', fs.existsSync(file), fs.existsSync(`${folder}/g`)));
    busy(40);
    console.log('moved', fs.readdirSync(folder));
  });
});
busy(40);
const dir = fs.opendirSync(folder);
console.log([dir.readSync().name, dir.readSync()?.name].sort());
dir.closeSync();
console.log(fs.existsSync(`${folder}/d`), fs.statSync(file).size);
fs.promises.unlink(`${folder}/nothing`).catch((error) => console.log(error.message.replace(folder, '<folder>')));
busy(40);
setTimeout(async () => {
  const failing = async function* (source) {
    for await (const part of source) {
      yield part;
      throw new Error('after the first');
    }
  };
  await pipeline(fs.createReadStream(`${folder}/g`), failing, fs.createWriteStream(`${folder}/h`)).catch((error) =>
    console.log(error.message),
  );
  setTimeout(() => {
    console.log(fs.readFileSync(`${folder}/h`, 'utf8'));
    fs.rmSync(folder, { recursive: true });
  }, 30);
}, 100);
