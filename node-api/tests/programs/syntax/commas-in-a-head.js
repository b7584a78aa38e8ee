// Commas in the head of a loop: the second name is declared before V8 comes to the sign behind it.
for (let i = 0, i < 10, i++) {
  console.log(i);
}
