// An immediate loses its method when it has run: a stack that is told later does not name it.
let saved;
setImmediate(() => { saved = new Error('s'); console.log(new Error('now').stack.split('\n')[1].replace(/\(.*/, '')); });
setImmediate((a, b) => {
  console.log(saved.stack.split('\n').slice(1).map((line) => line.replace(/\/.*\//, '')).join());
  setImmediate(function named() {
    console.log(new Error('q').stack.split('\n').slice(1).map((line) => line.replace(/\/.*\//, '')).join());
    setImmediate(function last() { throw new Error('last'); });
  }, 1, 2);
});
