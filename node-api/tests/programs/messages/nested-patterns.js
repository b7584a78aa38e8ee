// Patterns within patterns, in every place that takes something apart.
const attempt = (f) => {
  try { console.log('ok', f()); } catch (error) { console.log(`${error.name}: ${error.message}`); }
};
const empty = {}, numbers = [1, 2], nothing = undefined;
attempt(() => { const { a: { b } } = empty; return b; });
attempt(() => { const { a: { b: { c } } } = { a: {} }; return c; });
attempt(() => { const [{ name }] = []; return name; });
attempt(() => (({ a: { b } }) => b)({}));
attempt(() => (([{ b }]) => b)([]));
attempt(() => [1].map(({ a: { b } }) => b));
attempt(() => Object.entries({ a: 1 }).map(([, { value: { x } }]) => x));
attempt(() => { for (const [key, value] of numbers) console.log(key, value); });
attempt(() => { for (const { a } of [null]) console.log(a); });
attempt(() => { for (let { a: { b } } of [{}]) console.log(b); });
attempt(() => { for (const [key] of nothing) console.log(key); });
attempt(() => { for (const [key] of empty) console.log(key); });
attempt(() => { for (const {} of [nothing]); });
attempt(() => { let a; for ({ a } of [null]); return a; });
attempt(() => { try { throw undefined; } catch ({ message }) { return message; } });
attempt(() => { try { throw {}; } catch ({ info: { code } }) { return code; } });
attempt(() => (function f({ a: { b } = { b: 7 }, c: [d] = [8] }) { return [b, d, f.length]; })({}));
