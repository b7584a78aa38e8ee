const [a, b] = [Buffer.from('loop'), Buffer.from('node')];
console.log(`loop, node: ${Buffer.compare(a, b)}`);
console.log(`node, loop: ${Buffer.compare(b, a)}`);
