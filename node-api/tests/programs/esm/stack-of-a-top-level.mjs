// The top level of a module is called by Node's loader, until it has waited.
const shown = () =>
  new Error().stack
    .split('\n')
    .slice(2)
    .map((line) => line.replace(/file:.*[\\/]/, ''))
    .join('\n');
console.log(shown());
await null;
console.log(shown());
