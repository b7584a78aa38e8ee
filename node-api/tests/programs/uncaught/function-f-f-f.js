function f() { f() }
f()
