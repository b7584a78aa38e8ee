const room = Buffer.alloc(6);

const first = room.write('node');
console.log(`first: ${first} bytes`);

const second = room.write('stream', first);
console.log(`second: ${second} bytes`);

console.log(`room: ${room}`);
