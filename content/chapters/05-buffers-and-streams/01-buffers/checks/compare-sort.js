const names = ['zoo', 'élan', 'a', 'Zoo', 'ab'];
const list = names.map((name) => Buffer.from(name));
for (const bytes of list.sort(Buffer.compare)) {
  console.log(bytes.toString());
}
