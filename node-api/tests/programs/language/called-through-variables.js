// Functions of the language in variables, called on nothing or with what they cannot call.
const attempt = (fn) => {
  try {
    console.log(fn());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
const { map, slice, forEach } = Array.prototype;
const { trim, split } = String.prototype;
const { keys } = Object;
attempt(() => map.call(null, (x) => x));
attempt(() => slice.call(undefined));
attempt(() => map.call([1], 5));
attempt(() => forEach.call({ length: 1 }, null));
attempt(() => Array.prototype.map.call([1], 'text'));
attempt(() => trim.call(null));
attempt(() => split.call(undefined, ''));
attempt(() => keys(null));
attempt(() => keys.call(Object, undefined));
attempt(() => [].values().next.call({}));
