// A name that a case declares has no value in the cases that are jumped to, whatever it held the last time.
for (let turn = 0; turn < 3; turn++) {
  try {
    switch (turn) {
      case 0:
        let held = 'zero';
        console.log(held);
        break;
      case 1:
        console.log(held);
        break;
      default:
        held = 'late';
        console.log(held);
    }
  } catch (error) {
    console.log(error.message);
  }
}

class Wallet {
  #money = 1;
  static spend(wallet) {
    wallet.#money -= 1;
  }
  static earn(wallet) {
    wallet.#money++;
  }
  static set(wallet) {
    wallet.#money = 5;
  }
}
for (const method of ['spend', 'earn', 'set']) {
  try {
    Wallet[method]({});
  } catch (error) {
    console.log(error.message, /:(\d+:\d+)\)$/m.exec(error.stack)[1]);
  }
}

const tests = [
  () => {
    for (const one of [one]) console.log(one);
  },
  () => {
    const { left = right, right } = {};
    console.log(left);
  },
  () => {
    class Child extends (() => {}) {}
    console.log(Child);
  },
];
for (const test of tests) {
  try {
    test();
  } catch (error) {
    console.log(error.message);
  }
}
try {
  for (const one of [one]) console.log(one);
} catch (error) {
  console.log(error.message);
}
try {
  typeof later;
  let later;
} catch (error) {
  console.log(error.message);
}
