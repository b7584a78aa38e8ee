// What is wrong with data, in zlib's words.
const zlib = require('zlib');
const attempt = (name, hex, options) => {
  try {
    console.log(name, hex, zlib[`${name}Sync`](Buffer.from(hex, 'hex'), options).toString('latin1'));
  } catch (error) {
    console.log(name, hex, error.code, error.errno, error.message);
  }
};
for (const hex of ['', '78', '789c', '789d', '799c', '889c', '7801ff', '789c4b040000620063', '789c4b040000620062', '78bb03d8018b']) attempt('inflate', hex);
for (const hex of ['1f', '1f8b', '1f8c', '1f8b07', '1f8b0700', '1f8b08e0', '1f8b08000000000000034b040043beb7e802000000', '1f8b08000000000000034b040043beb7e901000000', '1f8b08020000000000030000']) attempt('gunzip', hex);
for (const hex of ['07', '05', '01', '0100', '010100feff61', '010100feee61', '4b0400', '4b0401', '4b04', '63006006', 'ffff', 'edfd', '04c0810000000000']) attempt('inflateRaw', hex);
for (const hex of ['', '1f', '1f8b', '1f8c', '61', '789c4b040000620062', '1f8b08000000000000034b040043beb7e801000000']) attempt('unzip', hex);
