// Which of Node's functions a stack shows below the methods of sources, sinks and transformers.
const show = (name) => {
  const frames = new Error(name).stack.split('\n');
  console.log(frames.filter((line) => !/loader|run_main|at show /.test(line)).join('\n'));
};
const thrown = (error) =>
  console.log(
    error.stack
      .split('\n')
      .filter((line) => !/loader|run_main/.test(line))
      .join('\n'),
  );
(async () => {
  await new ReadableStream({
    pull() {
      throw new Error('pull');
    },
  })
    .getReader()
    .read()
    .catch(thrown);
  await new ReadableStream(
    {
      pull() {
        throw new Error('pull for a reader');
      },
    },
    { highWaterMark: 0 },
  )
    .getReader()
    .read()
    .catch(thrown);
  const writer = new WritableStream({ write: () => show('write') }).getWriter();
  writer.write(1);
  await writer.write(2);
  await writer.write(3);
  await new WritableStream({
    write() {
      throw new Error('write');
    },
  })
    .getWriter()
    .write(1)
    .catch(thrown);
  await ReadableStream.from(['a'])
    .pipeTo(
      new WritableStream({
        write() {
          throw new Error('piped');
        },
      }),
    )
    .catch(thrown);
  const transformed = new TransformStream({
    transform() {
      throw new Error('transform');
    },
  });
  await ReadableStream.from(['a']).pipeThrough(transformed).getReader().read().catch(thrown);
  try {
    new WritableStream({
      start() {
        throw new Error('start');
      },
    });
  } catch (error) {
    thrown(error);
  }
  new ReadableStream({ type: 'bytes', start: () => show('start of bytes') });
  const sides = new TransformStream({ transform: () => show('held transform') });
  sides.writable.getWriter().write('a');
  sides.readable.getReader().read();
})();
