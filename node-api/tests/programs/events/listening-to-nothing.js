// events.on and events.once of nothing, and of something that cannot pause.
const events = require('node:events');
const attempt = (run) => {
  try {
    console.log(typeof run());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
for (const nothing of [undefined, null, 5, {}]) {
  attempt(() => events.on(nothing, 'x'));
  events.once(nothing, 'x').catch((error) => console.log(error.code, error.message));
}
const emitter = new events();
events.on(emitter, 'x', { highWaterMark: 1 });
emitter.emit('x');
attempt(() => emitter.emit('x'));
