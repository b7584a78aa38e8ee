// Which of Node's functions a stack shows below the callbacks of crypto.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const crypto = require('crypto');
crypto.randomBytes(2, () => {
  show('randomBytes');
  crypto.randomFill(Buffer.alloc(2), function named() {
    show('randomFill');
    crypto.pbkdf2('a', 'b', 1, 8, 'sha1', () => {
      show('pbkdf2');
      crypto.scrypt('a', 'b', 8, () => {
        show('scrypt');
        crypto.hkdf('sha1', 'a', 'b', 'c', 5, () => {
          show('hkdf');
          crypto.randomInt(5, () => show('randomInt'));
        });
      });
    });
  });
});
