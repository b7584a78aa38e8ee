// Types become blanks, so every place stays; a semicolon ends what no longer ends by itself.
const { stripTypeScriptTypes } = require('module');
const texts = [
  'type X = 1\n(1)',
  'let x = y as any\n(z)',
  'x!.y!()',
  'import { type A, b, type C } from "a"',
  'import type { A } from "a"; b',
  'export { type A, b }',
  'function f(this: X, a?: number, ...r: any[]): void {}',
  'function f(a): number;\nfunction f(a) {}',
  'class A { x = 1\nprivate [y] = 2; declare z; w!: string; static readonly v?: 1 }',
  'abstract class Q<T> extends B<T> implements C, D<E> { abstract a(): void; constructor(); constructor() { super() } }',
  '(x?: number): number => f<number>(1)',
  'for (const x of y as any[]) {} try {} catch (e: unknown) {}',
  'declare global { } namespace X { type A = 1 }',
  'enum E {}',
  'import x = require("a")',
  'export = 1',
  'module Y { }',
];
for (const text of texts) {
  try {
    console.log(JSON.stringify(stripTypeScriptTypes(text)));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
console.log(stripTypeScriptTypes('let a: 1', { sourceUrl: 'x.ts' }));
for (const args of [[5], ['x', { mode: 'other' }], ['x', 5], ['x', { sourceMap: true }]]) {
  try {
    console.log(stripTypeScriptTypes(...args));
  } catch (error) {
    console.log(error.code, error.message);
  }
}
