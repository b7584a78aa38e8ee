// The stack of a file that cannot be parsed: its place, Node's loader, then whoever asked for it.
const load = (name) => require(name);
const show = (e) => console.log(e.stack.replaceAll(__dirname, 'DIR'));
try {
  load('./broken.js');
} catch (e) {
  show(e);
}
Error.stackTraceLimit = 9;
[1].forEach(function each() {
  try {
    load('./broken.js');
  } catch (e) {
    show(e);
  }
});
Error.stackTraceLimit = 0;
try {
  load('./broken.js');
} catch (e) {
  show(e);
}
Error.stackTraceLimit = 40;
setTimeout(() => load('./broken.js'), 1);
