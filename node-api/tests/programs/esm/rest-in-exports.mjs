// The rest of a pattern in what is exported: no name is exported beside those that are written.
export const take = ({ a: { b }, ...rest }) => [b, rest];
export const made = (() => {
  const { a: [first], ...others } = { a: [1], z: 2 };
  return { first, others };
})();
export function split({ a: { b }, ...rest }) {
  return [b, rest];
}
console.log(take({ a: { b: 1 }, c: 2 }), made, split({ a: { b: 3 }, d: 4 }));
console.log(Object.keys(await import('./rest-in-exports.mjs')));
