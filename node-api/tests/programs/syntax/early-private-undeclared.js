class A {
  #a = 1;
  m(other) { return this.#a + other.#b; }
}
