async function f() { throw new TypeError('async') }
f()
