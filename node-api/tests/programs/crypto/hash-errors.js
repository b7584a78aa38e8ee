// Wrong arguments of hashes and HMACs.
const { createHash, createHmac, hash } = require('crypto');
const attempt = (act) => {
  try {
    act();
    console.log('no error', `${act}`);
  } catch (error) {
    console.log(`${error}`, '|', error.code, Object.keys(error));
  }
};
attempt(() => createHash('nope'));
attempt(() => createHash(undefined));
attempt(() => createHash('sha1', { outputLength: 7 }));
attempt(() => createHash('sha1', { outputLength: 20 }));
attempt(() => createHash('sha1', { outputLength: '20' }));
attempt(() => createHash('md5').update('abc', 'hex'));
attempt(() => createHmac('nope', 'k'));
attempt(() => createHmac('sha1'));
attempt(() => createHmac('sha1', 12));
attempt(() => createHmac('sha1', 'k', { encoding: 5 }));
attempt(() => hash('nope', 'x'));
attempt(() => hash('md5', 3));
attempt(() => hash('md5', 'x', 'nope'));
attempt(() => hash('md5', 'x', 9));
attempt(() => hash('md5', 'x', { outputEncoding: 4 }));
