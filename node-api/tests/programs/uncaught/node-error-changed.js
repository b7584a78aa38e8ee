// The first line of a Node error's stack is made when the stack is first read; the frames are those of the complaint.
const made = (change) => {
  try {
    Buffer.alloc('x');
  } catch (error) {
    change(error);
    return error;
  }
};
console.log(
  made((error) => (error.name = 'Renamed'))
    .stack.split('\n')
    .slice(0, 2),
);
console.log(
  made((error) => (error.code = 'NEW'))
    .stack.split('\n')
    .slice(0, 2),
);
console.log(
  made((error) => (error.message = 'other'))
    .stack.split('\n')
    .slice(0, 2),
);
console.log(
  made((error) => delete error.code)
    .stack.split('\n')
    .slice(0, 2),
);
console.log(
  made((error) => {
    void error.stack;
    error.name = 'Late';
  })
    .stack.split('\n')
    .slice(0, 2),
);
console.log(String(made((error) => (error.code = 'NEW'))));
throw made((error) => Object.assign(error, { name: 'Mine', extra: 1 }));
