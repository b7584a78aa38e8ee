async function count(name) {
  for (let i = 1; i <= 2; i += 1) {
    console.log(`${name}${i}`);
    await null;
  }
  console.log(`${name} done`);
}

count('a');
count('b');
console.log('main script');
