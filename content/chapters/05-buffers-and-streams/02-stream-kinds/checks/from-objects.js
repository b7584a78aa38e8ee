const { Readable } = require('node:stream');

const source = Readable.from([{ id: 1 }, { id: 2 }]);
source.on('data', (item) => console.log(`id ${item.id}`));
