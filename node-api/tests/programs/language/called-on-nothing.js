// Methods of built-in prototypes without a receiver, and what is asked of nothing.
const tell = (f) => {
  try {
    console.log('->', f());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
tell(() => [].at.call(null));
tell(() => Array.prototype.map.call(undefined, (x) => x));
tell(() => 'a'.trim.call(null));
tell(() => String.prototype.trimStart.call(undefined));
tell(() => [].includes.call(null));
tell(() => [].concat.call(null));
tell(() => [].push.apply(null, [1]));
tell(() => Array.prototype.slice.call());
tell(() => Object.prototype.hasOwnProperty.call(null, 'x'));
tell(() => Object.prototype.toLocaleString.call(null));
tell(() => [].reduce.call(null, () => {}));
tell(() => [].findLast.call(null, () => {}));
tell(() => null[Symbol.iterator]);
tell(() => undefined[Symbol.iterator]);
tell(() => null[Symbol.asyncIterator]);
tell(() => import('fs').foo());
