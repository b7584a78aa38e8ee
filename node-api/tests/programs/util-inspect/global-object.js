// What is made when it is first read is a value all the same.
console.log(globalThis);
const { get, set } = Object.getOwnPropertyDescriptor(globalThis, 'crypto');
console.log(typeof get, typeof set);
