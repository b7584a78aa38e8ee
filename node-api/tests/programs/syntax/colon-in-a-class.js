// A field written as in an object: V8 points before it, with no caret.
class Point {
  x = 1;
  y: 2;
}
