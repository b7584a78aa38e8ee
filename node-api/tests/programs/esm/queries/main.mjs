// A query or a fragment makes a module of its own: its address keeps it, its file does not, and stacks show it.
import { a } from './m.mjs?x=1';
import { a as b } from './m.mjs?x=2';
import { a as c } from './m.mjs';
import { a as d } from './m.mjs#f';
import './m.mjs?x=1';

const short = (text) => text.replaceAll(new URL('.', import.meta.url).href, '').replaceAll(import.meta.dirname, '~');
console.log(a === b, a === c, c === d);
for (const one of [a, b, c, d]) console.log(short(one.url), short(one.file), short(one.folder), short(one.other));
for (const one of [a, d]) console.log(short(one.frame));
const dynamic = await import(new URL('./m.mjs?late#end', import.meta.url));
console.log(short(dynamic.a.url));
console.log((await import('./m.mjs?late#end')) === dynamic);
await import('./nothing.mjs?q').catch((error) => console.log(error.code, short(error.url)));
await import('./m.mjs?broken')
  .then(({ fail }) => fail())
  .catch((error) => console.log(short(error.stack.split('\n')[1])));
import('./thrower.mjs?boom');
