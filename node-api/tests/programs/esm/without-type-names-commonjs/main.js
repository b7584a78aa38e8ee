// A `.js` file with the syntax of a module and no type, which names what only CommonJS has.
const x = 1;
export default x;
module.exports = 3;
