function f() {
  outer: for (;;) { break inner; }
}
