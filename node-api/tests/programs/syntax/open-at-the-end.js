// A text that ends too early.
function f() {
  if (true) {
    console.log('x');
}
