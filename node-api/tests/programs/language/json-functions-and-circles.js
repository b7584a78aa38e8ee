// Functions that `JSON` calls see the object around a value, after which a stack names them; long circles are shortened.
const stack = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(
      error.message,
      error.stack
        .split('\n')
        .filter((line) => /^ {4}at/.test(line))
        .slice(0, 2)
        .map((line) => line.replace(/\/.*\//, '')),
    );
  }
};
stack(() =>
  JSON.parse('{"a":1}', () => {
    throw new Error('reviver');
  }),
);
stack(() => JSON.parse('[1]', (key, value) => value.x.y));
stack(() =>
  JSON.parse('{"a":[1]}', function revive(key, value) {
    return value.x.y;
  }),
);
stack(() =>
  JSON.stringify({ a: { b: 1 } }, (key, value) => {
    if (key === 'b') throw new Error('replacer');
    return value;
  }),
);
stack(() =>
  JSON.stringify([1], function replace(key, value) {
    return key === '0' ? value.x.y : value;
  }),
);
for (const length of [1, 2, 3, 4, 5, 6]) {
  const circle = {};
  let last = circle;
  for (let at = 1; at < length; at++) last = last[`step${at}`] = {};
  last.back = circle;
  stack(() => JSON.stringify(circle));
}
const list = { items: [{}] };
list.items[0].up = { root: list };
stack(() => JSON.stringify(list));
