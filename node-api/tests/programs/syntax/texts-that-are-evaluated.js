function f() {
  try {
    eval('foo bar');
  } catch (e) {
    console.log(e.stack);
    console.log(e);
  }
  try {
    (0, eval)('let x = ;');
  } catch (e) {
    console.log(e.stack);
  }
  try {
    new Function('a', 'return a b');
  } catch (e) {
    console.log(e.stack);
    console.log(e.message, e.name, e instanceof SyntaxError, Object.getOwnPropertyNames(e));
  }
  try {
    Function('}');
  } catch (e) {
    console.log(e.stack);
  }
  try {
    eval('var a = 1;\n a.b.c');
  } catch (e) {
    console.log(e.stack);
  }
}
f();
eval('one two');
