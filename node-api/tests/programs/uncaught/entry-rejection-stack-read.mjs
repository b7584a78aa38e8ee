// The entry's own promise is rejected with an error whose stack has been read.
const error = new Error('read before');
console.log(error.stack.split('\n')[0]);
await Promise.reject(error);
