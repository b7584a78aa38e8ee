// What `stream/consumers` says of what cannot be iterated.
const consumers = require('stream/consumers');
(async () => {
  for (const value of [null, undefined, 5, true, {}, Symbol('s'), () => {}]) {
    for (const name of Object.keys(consumers)) {
      await consumers[name](value).catch((e) => console.log(name, e.name, e.code, e.message));
    }
  }
  console.log(await consumers.text('text'), await consumers.text(['a', 'b']), await consumers.json(new Set(['[1]'])));
})();
