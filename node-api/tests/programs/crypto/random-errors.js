// Sizes and bounds out of range.
const crypto = require('crypto');
const attempt = (act) => {
  try {
    act();
    console.log('ok');
  } catch (error) {
    console.log(`${error}`);
  }
};
attempt(() => crypto.randomBytes(-1));
attempt(() => crypto.randomBytes('1'));
attempt(() => crypto.randomBytes(NaN));
attempt(() => crypto.randomBytes(2 ** 31));
attempt(() => crypto.randomBytes(1, 'callback'));
attempt(() => crypto.randomInt(0));
attempt(() => crypto.randomInt(3, 3));
attempt(() => crypto.randomInt(1.5));
attempt(() => crypto.randomInt(0, 2 ** 48));
attempt(() => crypto.randomInt(1, 2, null));
attempt(() => crypto.randomFillSync([1, 2]));
attempt(() => crypto.randomFillSync(Buffer.alloc(4), 5));
attempt(() => crypto.randomFillSync(Buffer.alloc(4), 2, 3));
attempt(() => crypto.randomFillSync(new Uint16Array(4), 1, 4));
attempt(() => crypto.randomFill(Buffer.alloc(4)));
attempt(() => crypto.randomUUID('x'));
attempt(() => crypto.randomUUID({ disableEntropyCache: 1 }));
attempt(() => crypto.getRandomValues(new Float64Array(1)));
attempt(() => crypto.getRandomValues(new Uint8Array(65_537)));
