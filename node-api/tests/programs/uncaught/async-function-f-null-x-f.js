async function f() { null.x }
f()
