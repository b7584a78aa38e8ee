// Messages and shapes of lesser functions of `util`.
const util = require('util');
const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
const stream = { isTTY: true, write() {}, getColorDepth: () => 8 };
attempt(() => util.styleText('red', 'x', { stream }));
attempt(() => JSON.stringify(util.styleText('red', 'x', { stream: { ...stream, on() {} } })));
attempt(() => util.styleText('red', 'x', { stream: new EventTarget() }));
attempt(() =>
  util.inherits(
    function A() {},
    Object.assign(() => {}, { prototype: 5 }),
  ),
);
attempt(() =>
  util.inherits(
    function A() {},
    Object.assign(() => {}, { prototype: null }),
  ),
);
const type = new util.MIMEType('text/plain');
attempt(() => type.params.set('key', 'é\n'));
attempt(() => type.params.set('a"b', 'x'));
attempt(() => new util.MIMEType('text/a"b'));
for (const name of ['isDate', 'isProxy', 'isAsyncFunction', 'isBoxedPrimitive', 'isAnyArrayBuffer', 'isDataView']) {
  console.log(name, util.types[name].name, util.types[name].length);
}
console.log(Object.getOwnPropertyDescriptor(util, 'aborted').get.name);
for (const Class of [Headers, FormData, Response]) attempt(() => structuredClone(new Class()));
attempt(() => structuredClone({ request: new Request('http://a/b') }));
const query = new URLSearchParams('a=1&b=2&c=3&d=4&e=5&f=6&g=7');
console.log(query.keys(), query.entries(), new URLSearchParams('a=1').values(), new URLSearchParams().keys());
console.log(JSON.stringify(util.inspect(new URLSearchParams('d='), { colors: true, breakLength: 20 })));
