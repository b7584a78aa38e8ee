// Methods of typed arrays on what is none, and on one whose buffer was transferred.
const gone = new Uint8Array(4);
gone.buffer.transfer();
const names =
  'at copyWithin entries every fill filter find findIndex findLast findLastIndex forEach includes indexOf join keys ' +
  'lastIndexOf map reduce reduceRight reverse set slice some sort subarray toReversed toSorted values with';
for (const name of names.split(' ')) {
  const messages = [gone, {}, [], null, 5].map((receiver) => {
    try {
      return Uint8Array.prototype[name].call(receiver, name === 'set' ? [1] : (x) => x);
    } catch (error) {
      return error.message;
    }
  });
  console.log(name, messages);
}
const attempts = [() => gone.fill(1), () => [...gone], () => Array.from(gone), () => gone.map((x) => x), () => gone[0]];
for (const attempt of [...attempts, () => gone.length, () => gone, () => `${gone}`]) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.name, error.message);
  }
}
console.log(new Float64Array([1234.5, 2]).toLocaleString(), Buffer.from([1, 2]).toLocaleString());
try {
  new ArrayBuffer(4).transfer(2 ** 40);
} catch (error) {
  console.log(error.name, error.message);
}
