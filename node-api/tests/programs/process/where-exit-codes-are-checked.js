// What is no exit code is refused where the property is set, also by `process.exit`; where it is no folder, by the binding.
const attempt = (action) => {
  try {
    action();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, 4).join('\n'), error.code);
  }
};
attempt(() => (process.exitCode = 'x'));
attempt(() => (process.exitCode = 1.5));
attempt(() => process.exit('x'));
try {
  process.chdir('/nowhere');
} catch (error) {
  console.log(Object.keys(error), error.message.replace(process.cwd(), 'here'));
}
