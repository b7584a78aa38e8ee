// What `import` makes of queries behind names of packages, of odd file URLs and of `data:` URLs.
import fs from 'node:fs';

const write = (file, text) => {
  fs.mkdirSync(file.replace(/\/[^/]*$/, ''), { recursive: true });
  fs.writeFileSync(file, text);
};
write('./node_modules/p/package.json', '{"exports":{".":"./i.mjs","./f/*":"./f/*.mjs","./raw/*":"./f/*"}}');
write(
  './node_modules/p/f/a.mjs',
  'export default import.meta.url.split("/").pop(); export let n = 0; export const up = () => ++n',
);
write('./node_modules/q/s.mjs', 'export default import.meta.url.split("/").pop()');
const here = import.meta.dirname;
const plain = (text) => text.replaceAll(here, '<D>');
const list = [
  'p/f/a',
  'p/raw/a.mjs',
  'p/raw/a.mjs?v=2',
  'p/raw/a.mjs#z',
  'p/f/a?x',
  'q/s.mjs?1',
  './specifiers-as-urls.mjs?',
  './x y',
  './x ',
  '//host/x.mjs',
];
list.push(
  'file:./x',
  `FILE://${here}/x`,
  'file://host/x',
  './a\n.mjs',
  'http://a',
  'data:text/JavaScript,export default 6',
);
list.push(
  'data:text/javascript;charset=utf-8;base64,ZXhwb3J0IGRlZmF1bHQgMQ==',
  'data:text/javascript,export default "%C3%A9%zz"',
);
list.push('data:text/javascript,export default 1#b', 'data:text/javascript', 'data:text/plain,');
for (const specifier of list) {
  const name = plain(JSON.stringify(specifier));
  try {
    console.log(name, plain(import.meta.resolve(specifier)));
  } catch (error) {
    console.log(name, error.code, plain(error.message));
  }
  if (/self|urls\.mjs/.test(specifier)) continue;
  await import(specifier).then(
    (module) => console.log(Object.keys(module).join(), module.default),
    (error) => console.log(error.name, error.code, plain(error.message)),
  );
}
const [one, two, three] = await Promise.all(['?1', '?1', '?2'].map((query) => import(`p/raw/a.mjs${query}`)));
console.log(one === two, one === three, one.up(), two.n, three.n);
