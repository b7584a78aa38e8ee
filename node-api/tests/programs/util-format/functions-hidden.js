const { format } = require('util'); console.log(format('%o', function f() {})); console.log(format('%o', class A { static x = 1; }));
console.log(format('%o', { method() {}, arrow: () => {}, async am() {} }));
