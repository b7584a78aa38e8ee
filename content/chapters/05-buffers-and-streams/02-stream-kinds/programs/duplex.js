const { Duplex } = require('node:stream');

const phone = new Duplex({
  read() {},
  write(chunk, encoding, done) {
    console.log(`said: ${chunk}`);
    done();
  },
});

phone.on('data', (chunk) => console.log(`heard: ${chunk}`));

phone.write('hello');
phone.push('good morning');
