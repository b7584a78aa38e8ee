for (const f of [() => 'x'.repeat(2 ** 30), () => 'ab'.padEnd(2 ** 30), () => 'ab'.padStart(2 ** 31 - 1, 'xy')]) {
  try { console.log(f().length); } catch (error) { console.log(`${error.name}: ${error.message}`); }
}
console.log('ab'.padStart(2 ** 30, ''), ''.repeat(2 ** 28), 'ab'.repeat(2), 'ab'.padEnd(5, '-'), 'ab'.repeat('3'));
console.log('x'.repeat.name, ''.padEnd.length);
