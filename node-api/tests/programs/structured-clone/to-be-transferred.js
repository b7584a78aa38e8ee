// Streams and ports are handed over whole or not at all.
const made = {
  readable: new ReadableStream(),
  writable: new WritableStream(),
  transform: new TransformStream(),
  port: new MessageChannel().port1,
};
for (const [name, value] of Object.entries(made)) {
  for (const message of [value, { inner: [value] }]) {
    try {
      console.log(name, structuredClone(message));
    } catch (error) {
      console.log(name, error.name, error.code, error.message);
    }
  }
}
