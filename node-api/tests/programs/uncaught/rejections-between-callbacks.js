// Who looks at rejected promises: a callback's end, or Node's own functions between two timers or two immediates.
const tell = (name, error) => console.log(name, error.stack.split('\n').slice(1).join('\n').replaceAll(__dirname, ''));
let name;
process.on('uncaughtException', (error) => tell(name, error));
const reject = () => Promise.reject(1);
const steps = {
  'between two timers'() {
    setTimeout(reject, 5);
    setTimeout(() => {}, 5);
  },
  'between two immediates'() {
    setImmediate(reject);
    setImmediate(() => {});
  },
  'in a tick between two immediates'() {
    setImmediate(() => process.nextTick(reject));
    setImmediate(() => {});
  },
  'at the end of a callback': reject,
  'in a tick'() {
    process.nextTick(reject);
  },
  'a listener between two timers'() {
    process.once('unhandledRejection', () => tell('listener', new Error()));
    setTimeout(reject, 5);
    setTimeout(() => {}, 5);
  },
};
(function next([[step, run], ...rest]) {
  name = step;
  run();
  if (rest.length > 0) setTimeout(next, 30, rest);
})(Object.entries(steps));
