// Classes without a constructor of their own leave no line in the stack of an error.
class NotFound extends Error {}
class NoFile extends NotFound {}
const find = (name) => { throw new NoFile(`no ${name}`); };
function search() {
  try { find('a'); } catch (error) { console.log(error.stack); console.log({ error }); }
  return new NotFound('made, not thrown');
}
console.log(search());
find('b');
