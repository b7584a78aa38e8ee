// What is printed several times in a turn has one tick, also when a hook is enabled in between.
const { createHook } = require('async_hooks');
const heard = [];
const hook = createHook({
  init(id, type) {
    heard.push(type);
  },
});
console.log('before');
console.error('before, too');
hook.enable();
console.log('after');
console.error('after, too');
process.stdout.write('written\n');
process.stdout.write('written, with a callback\n', () => {});
console.log('again');
setTimeout(() => {
  console.log('later');
  console.log('later again');
  hook.disable();
  console.log(heard);
}, 1);
