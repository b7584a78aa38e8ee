const [a, b] = [Buffer.from('no'), Buffer.from('node')];
const c = Buffer.from('no');
console.log(`no, node: ${Buffer.compare(a, b)}`);
console.log(`node, no: ${Buffer.compare(b, a)}`);
console.log(`no, no: ${Buffer.compare(a, c)}`);
