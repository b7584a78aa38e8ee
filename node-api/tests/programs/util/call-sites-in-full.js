// `util.getCallSites`: what runs, without the language's own functions, whatever `Error.prepareStackTrace` is.
const util = require('util');
const file = ({ scriptName, ...site }) => ({ ...site, scriptName: scriptName.split('/').pop() });
Error.prepareStackTrace = (_, sites) => sites.length;
function outer() {
  return util.getCallSites();
}
console.log(outer().map(file));
class Pump {
  run() {
    return util.getCallSites(2);
  }
}
console.log(new Pump().run().map((site) => [site.functionName, site.lineNumber, site.column]));
[1].forEach(() => console.log(util.getCallSites(2).map((site) => site.lineNumber)));
console.log(Object.getPrototypeOf(util.getCallSites(1)[0]), new Error('x').stack);
setTimeout(function late() {
  console.log(util.getCallSites().map(file));
}, 1);
Promise.resolve().then(function job() {
  console.log(util.getCallSites().map(file));
});
for (const count of [0, 201, 'x', 1.5]) {
  try {
    console.log(util.getCallSites(count));
  } catch (error) {
    console.log(error.code, error.message);
  }
}
