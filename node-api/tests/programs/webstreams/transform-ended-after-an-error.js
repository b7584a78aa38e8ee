// An error takes a transform's methods away; whoever ends it afterwards meets that.
const tell = (label, promise) =>
  promise.then(
    () => console.log(label, 'fulfilled'),
    (e) => console.log(label, e?.name ?? e, e?.message ?? ''),
  );
for (const act of ['error', 'terminate']) {
  let controller;
  const stream = new TransformStream({
    start(c) {
      controller = c;
    },
    cancel: (reason) => console.log('cancel', reason),
  });
  const writer = stream.writable.getWriter();
  const reader = stream.readable.getReader();
  tell(`${act} closed`, writer.closed);
  tell(`${act} reader closed`, reader.closed);
  tell(`${act} abort`, writer.abort('why'));
  controller[act]('broken');
}
