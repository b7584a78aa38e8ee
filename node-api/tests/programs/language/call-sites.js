// The call sites that `Error.prepareStackTrace` gets: of the program, of the language and of Node.
const tell = (site) =>
  [
    site.getTypeName(),
    site.getFunctionName(),
    site.getMethodName(),
    site.getFileName()?.split('/').pop(),
    site.getLineNumber(),
    site.getColumnNumber(),
    site.getEnclosingLineNumber() === null || site.getFileName()?.startsWith('node:')
      ? ''
      : site.getEnclosingColumnNumber(),
    site.isToplevel(),
    site.isConstructor(),
    site.isAsync(),
    site.isEval(),
    site.isNative(),
    site.isPromiseAll(),
    site.getPromiseIndex(),
  ].join(' ');
const sites = () => {
  const before = Error.prepareStackTrace;
  Error.prepareStackTrace = (_, list) => list;
  try {
    return new Error('where').stack;
  } finally {
    Error.prepareStackTrace = before;
  }
};
const show = (label, count) => {
  console.log(label);
  for (const site of sites().slice(2, 2 + count)) console.log(' ', tell(site));
};
function plain() {
  show('plain', 9);
}
plain();
class Pump {
  constructor() {
    show('constructor', 1);
  }
  run() {
    show('method', 1);
  }
  static start() {
    show('static', 1);
  }
  get level() {
    show('getter', 1);
    return 1;
  }
}
const pump = new Pump();
pump.run();
Pump.start();
pump.level;
const handlers = { save() {}, go: function named() {} };
handlers.save = function () {
  show('stored', 1);
};
handlers.go = function named() {
  show('alias', 1);
};
handlers.save();
handlers.go();
[1].forEach(() => show('callback', 2));
setTimeout(function late() {
  show('timeout', 3);
}, 1);
setImmediate(() => show('immediate', 2));
process.nextTick(() => show('tick', 2));
async function deep() {
  await 1;
  show('async', 3);
}
(async function outer() {
  await Promise.all([deep()]);
})();
const [first] = sites();
console.log(
  first,
  first.constructor.name,
  Object.keys(first),
  `${first}`.replace(/\/.*\//, ''),
  first.getPosition() > 0,
);
try {
  first.getFileName.call({});
} catch (error) {
  console.log(error.message);
}
Error.prepareStackTrace = (error, list) => `${error.name} in ${list.length}: ${list[0].getLineNumber()}`;
console.log(new RangeError('x').stack);
try {
  null.x;
} catch (error) {
  console.log(error.stack);
}
Error.prepareStackTrace = undefined;
