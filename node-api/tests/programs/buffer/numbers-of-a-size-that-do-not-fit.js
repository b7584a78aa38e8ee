// Where in Node's own code the methods complain whose size is an argument.
const methods = ['UIntLE', 'UIntBE', 'IntLE', 'IntBE'];
const show = (call) => {
  try {
    call();
  } catch (error) {
    const inside = error.stack.split('\n').filter((line) => line.includes('internal/buffer'));
    console.log(error.message, inside.join(' |').replaceAll('    at ', ' '));
  }
};
for (const method of methods) {
  for (const size of [1, 2, 3, 4, 5, 6]) {
    show(() => Buffer.alloc(8)[`write${method}`](2 ** 50, 0, size));
    show(() => Buffer.alloc(8)[`write${method}`](0, 8, size));
    show(() => Buffer.alloc(8)[`read${method}`](8, size));
    show(() => Buffer.alloc(8)[`read${method}`](0.5, size));
  }
  show(() => Buffer.alloc(8)[`read${method}`](0, 7));
  show(() => Buffer.alloc(8)[`write${method}`](0, 0, 0));
}
console.log(Buffer.from('zß水🍌', 'base64'));
