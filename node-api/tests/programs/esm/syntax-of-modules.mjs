// Words and comments that a script takes for something else are refused in a module.
const texts = [
  'function f() { await 1 }',
  'class A { m() { await x.y() } }',
  'export x from "a"',
  'export default_ from "a"',
  'export 5',
  'export async',
  'import { if } from "a"',
  'import { default } from "a"',
  'export { if }',
  '<!-- comment',
  'x\n--> comment',
  'interface X {}',
  'export default const x = 1',
  'import { a } "b"',
];
for (const text of texts) {
  await import(`data:text/javascript,${encodeURIComponent(text)}`).catch((error) =>
    console.log(error.name, error.message),
  );
}
