// Stacks of getters and of the program's own ways to be shown have Node's functions that came to them.
const util = require('util');
const { inspect, format } = util;
const own = (text) =>
  text
    .split('\n')
    .filter((line) => !/loader|run_main/.test(line))
    .join('\n');
const failing = () => ({
  get broken() {
    throw new Error('no value');
  },
});
const telling = () => ({
  [inspect.custom]() {
    return own(new Error('shown').stack);
  },
});
console.log(own(inspect(failing(), { getters: true })));
console.log(own(util.inspect({ a: { list: [failing()] } }, { getters: true, depth: 5 })));
console.log(
  own(
    util.inspect(
      new Map([
        ['key', failing()],
        [failing(), 1],
      ]),
      { getters: true },
    ),
  ),
);
console.log(own(util.inspect(new Set([failing()]), { getters: true })));
console.log(own(util.inspect(Promise.resolve(failing()), { getters: true })));
console.log(own(util.formatWithOptions({ getters: true }, 'x', failing())));
console.log(own(util.formatWithOptions({ getters: true }, '%O', failing())));
console.log(inspect(telling()));
console.log(util.inspect({ inner: telling() }));
console.log(util.inspect([new Set([telling()]).values()]));
console.log(util.inspect(new Map([[1, telling()]]).entries()));
console.log(util.inspect({ [inspect.custom]: () => telling() }));
console.log(util.format('%s', telling()), format('%o', telling()), util.format('text', telling()));
console.log('%s', { toString: () => own(new Error('text').stack) });
console.log('%d', { valueOf: () => own(new Error('number').stack).split('\n').length });
console.info(telling());
console.debug([telling()]);
console.group(telling());
console.groupEnd();
console.dir(telling(), { customInspect: true });
