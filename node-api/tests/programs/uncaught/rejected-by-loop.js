// The report of a rejection that was made in Node's own code shows the line there.
const passed = new (require('stream').PassThrough)();
setImmediate(() => passed.destroy());
(async () => {
  for await (const chunk of passed) console.log(chunk);
})();
