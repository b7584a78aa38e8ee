// What cannot be spread is shown itself, although the stack names the call.
const options = {};
console.log(Math.max(1, ...options.limits));
