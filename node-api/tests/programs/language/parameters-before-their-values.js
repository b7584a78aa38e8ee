// A parameter that is used before it has a value, in a function without a name that another one has made.
const made = [];
(() => made.push((a = rest, ...rest) => {}))();
try {
  made[0]();
} catch (error) {
  console.log(error.message);
}
