// Which of Node's functions a stack shows below functions of the program that they call.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const assert = require('assert');
const { performance } = require('perf_hooks');
const { text } = require('stream/consumers');
const { Readable } = require('stream');
const { setTimeout: sleep, scheduler, ...timers } = require('timers/promises');
const thrown = (call) => {
  try {
    call();
  } catch (error) {
    console.log(
      error.stack
        .split('\n')
        .filter((line) => !/loader|run_main/.test(line))
        .join('\n'),
    );
  }
};
function work() {
  throw new Error('work');
}
thrown(() => assert.throws(work, (error) => assert.strictEqual(error.message, 'other')));
thrown(() =>
  assert.throws(work, function check() {
    show('check');
    return true;
  }),
);
thrown(() => performance.timerify(work)());
thrown(() => new Headers({ a: '1' }).forEach(() => work()));
thrown(() =>
  structuredClone({
    get x() {
      throw new Error('getter');
    },
  }),
);
const target = new EventTarget();
target.addEventListener('x', { handleEvent: () => show('handleEvent') }, { once: true });
target.addEventListener('x', { handleEvent: () => show('handleEvent') });
target.dispatchEvent(new Event('x'));
const controller = new AbortController();
controller.signal.onabort = () => show('onabort');
controller.abort();
const { signal } = controller;
const rejected = async () => {
  const waits = [
    () => sleep(1, 1, { signal }),
    () => timers.setImmediate(1, { signal }),
    () => scheduler.wait(1, { signal }),
  ];
  for (const wait of waits) {
    await wait().catch((error) =>
      console.log(
        error.stack
          .split('\n')
          .filter((line) => !/loader|run_main/.test(line))
          .join('\n'),
      ),
    );
  }
};
process.on('unhandledRejection', () => show('unhandledRejection'));
process.on('uncaughtExceptionMonitor', () => show('monitor'));
process.on('uncaughtException', () => show('uncaught'));
process.on('rejectionHandled', () => {
  show('rejectionHandled');
  setTimeout(() => {
    process.setUncaughtExceptionCaptureCallback(() => show('captured'));
    setTimeout(() => {
      throw new Error('captured');
    });
    throw new Error('uncaught');
  });
});
const late = Promise.reject(1);
rejected()
  .then(() => text(Readable.from([{}])).catch((error) => console.log(error.stack)))
  .then(() => setImmediate(() => late.catch(() => {})));
