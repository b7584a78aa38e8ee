// A console.error that stands there when the first warning comes gets that one and all later ones, even when it is put
// back; it is called without a receiver.
'use strict';
const { error } = console;
console.error = function (...args) {
  console.log(
    this,
    args.map((text) => text.replace(/\(node:\d+\)/, '(node)')),
  );
};
require('util').deprecate(() => {}, 'gone', 'DEP_GONE')();
process.on('warning', (warning) => {
  console.log('heard', warning.message);
  if (warning.code !== 'DEP_GONE') return;
  console.error = error;
  process.emitWarning('nested');
});
process.nextTick(() => console.error('mine'));
