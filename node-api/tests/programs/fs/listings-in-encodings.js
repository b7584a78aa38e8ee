// Folders listed in an encoding: whoever goes on into inner folders joins the names as they are shown.
const fs = require('fs');
const os = require('os');
const path = require('path');
const d = fs.mkdtempSync(path.join(os.tmpdir(), 'p-'));
fs.mkdirSync(path.join(d, 'sub/deep'), { recursive: true });
for (const name of ['b', 'sub/x', 'sub/deep/y']) fs.writeFileSync(path.join(d, name), name);

const show = (work) => {
  try {
    console.log(work());
  } catch (error) {
    console.log(error.code, error.message.replaceAll(d, 'D'));
  }
};
for (const encoding of ['utf8', 'hex', 'base64', 'buffer']) {
  show(() => fs.readdirSync(d, { recursive: true, encoding }).sort());
  show(() => fs.readdirSync(d, { recursive: true, encoding, withFileTypes: true }).length);
}
const bytes = Buffer.from(d);
show(() => fs.readdirSync(bytes, { withFileTypes: true }).map((entry) => entry.parentPath.constructor.name));
show(() => fs.readdirSync(bytes, { recursive: true }));
for (const encoding of ['hex', 'buffer']) {
  const dir = fs.opendirSync(d, { encoding });
  const names = [];
  for (let entry = dir.readSync(); entry !== null; entry = dir.readSync()) names.push(entry.name);
  show(() => names.map(String).sort());
  dir.closeSync();
}
const dir = fs.opendirSync(bytes);
show(() => [dir.path.constructor.name, dir.readSync().parentPath.constructor.name]);
dir.closeSync();
dir.close((error) => console.log(error.stack.split('\n').slice(0, 2).join('\n')));
(async () => {
  for (const encoding of ['hex', 'buffer']) {
    await fs.promises.readdir(d, { recursive: true, encoding }).then(
      (names) => console.log(names.sort()),
      (error) => console.log(error.code),
    );
  }
  fs.rmSync(d, { recursive: true });
})();
