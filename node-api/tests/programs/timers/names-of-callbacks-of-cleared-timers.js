// V8 looks for the name of a timer's method when the stack is told: one that was cleared has it no longer.
const show = (error) => console.log(error.stack.split('\n').slice(0, 3).join('\n'));
setTimeout(() => show(new Error('still there')), 1);
const cleared = setTimeout(() => {
  clearTimeout(cleared);
  show(new Error('cleared'));
}, 2);
const named = setTimeout(function work() {
  const before = new Error('made before');
  clearTimeout(named);
  show(before);
}, 3);
let count = 0;
const timer = setInterval(() => {
  count += 1;
  if (count < 3) return;
  clearInterval(timer);
  throw new Error(`stopped after ${count}`);
}, 5);
