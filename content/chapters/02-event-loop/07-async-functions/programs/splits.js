async function cook() {
  console.log('cook starts');
  await null;
  console.log('cook goes on');
}

console.log('before the call');
cook();
console.log('after the call');
