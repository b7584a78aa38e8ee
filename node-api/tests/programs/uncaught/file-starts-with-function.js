function boom() {}
boom();
const found = [];
try {
  missing;
} catch (error) {
  found.push(error.stack.split('\n')[1].replace(__filename, 'FILE'));
}
console.log(found);
alsoMissing;
