// Functions of the language that convert what they are given stand below the program's own method in a stack.
const text = {
  toString() {
    throw new Error('no text');
  },
};
const number = {
  valueOf() {
    throw new Error('no number');
  },
};
const stack = (run) => {
  try {
    console.log(run());
  } catch (error) {
    const frames = error.stack.split('\n').filter((line) => line.includes('<anonymous>)'));
    console.log(frames.map((line) => line.trim()).slice(0, 3));
  }
};
stack(() => String(text));
stack(() => new String(text));
stack(() => Number(number));
stack(() => parseInt(text));
stack(() => Number.parseFloat(text));
stack(() => isNaN(number));
stack(() => new Error(text));
stack(() => Error(text));
stack(() => 'a'.concat(text));
stack(() => 'a'.indexOf(text));
stack(() => [1].includes(1, number));
stack(() => 'abc'.slice(number));
stack(() => [1].slice(number));
stack(() => new Date(text));
stack(() => Date.UTC(number));
stack(() => new Date(0).setHours(number));
stack(() => Math.max(number));
stack(() => Symbol(text));
stack(() => Symbol.for(text));
stack(() => new RegExp(text));
stack(() => /a/.test(text));
stack(() => BigInt(number));
stack(() => new Uint8Array([number]));
stack(() => new ArrayBuffer(number));
stack(() => [text].join());
stack(() => String([text]));
stack(() => [[text]].join());
stack(() => [text].map(String));
stack(() => [number].map(Number));
stack(() => (1).toLocaleString('en', { style: 'currency' }));
stack(
  () =>
    new Map(
      (function* entries() {
        throw new Error('no entries');
      })(),
    ),
);
