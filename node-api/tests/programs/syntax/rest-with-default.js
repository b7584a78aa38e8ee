function f(...rest = []) {}
