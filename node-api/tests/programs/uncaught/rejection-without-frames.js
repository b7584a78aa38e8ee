// The report of a rejection has no place in the program when the stack has no frames.
Error.stackTraceLimit = 0;
Promise.reject(new Error('x'));
