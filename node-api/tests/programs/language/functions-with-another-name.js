// What a stack calls a function is its own `name`, when the program has defined that anew.
const lines = (error) => error.stack.split('\n').slice(0, 4).join('\n').replaceAll(__dirname, '.');
const show = (run) => {
  try {
    run();
  } catch (error) {
    console.log(lines(error));
  }
};

function wrap(fn) {
  function wrapped() {
    return fn();
  }
  Object.defineProperty(wrapped, 'name', { value: `wrapped(${fn.name})` });
  return wrapped;
}
const timed = (fn) => {
  const timer = function (...args) {
    return fn.apply(this, args);
  };
  return Object.defineProperty(timer, 'name', { value: fn.name });
};
const arrow = (fn) => Object.defineProperty((...args) => fn(...args), 'name', { value: `arrow ${fn.name}` });
const anonymous = (fn) =>
  Object.defineProperty(
    function () {
      return fn();
    },
    'name',
    { value: 'anonymous_' + fn.name },
  );

function job() {
  throw new Error('job');
}
const other = () => null.x;
show(wrap(job));
show(wrap(other));
show(timed(job));
show(arrow(job));
show(arrow(other));
show(anonymous(job));
const store = { run: timed(job), go: wrap(other), at: anonymous(job) };
show(() => store.run());
show(() => store.go());
show(() => store.at());
const both = [wrap(job), wrap(other)];
both.forEach((fn) => show(fn));
show(wrap(timed(arrow(job))));
