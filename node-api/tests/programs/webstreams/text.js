// Encoding, decoding and compressing as web streams.
const collect = async (stream) => { const got = []; for await (const chunk of stream) got.push(chunk); return got; };
(async () => {
  console.log(await collect(ReadableStream.from(['a', '\ud83d', '\ude00', '', 5, 'x\ud800']).pipeThrough(new TextEncoderStream())));
  console.log(await collect(ReadableStream.from([new Uint8Array([0xe2, 0x82]), new Uint8Array([0xac, 0x41]), new Uint8Array([0xff])]).pipeThrough(new TextDecoderStream())));
  await collect(ReadableStream.from([new Uint8Array([0xff])]).pipeThrough(new TextDecoderStream('utf-8', { fatal: true }))).catch((error) => console.log(error.name, error.code));
  await collect(ReadableStream.from(['text']).pipeThrough(new TextDecoderStream())).catch((error) => console.log(error.name, error.code));
  for (const format of ['gzip', 'deflate', 'deflate-raw']) {
    const packed = ReadableStream.from([Buffer.from('hello '), Buffer.from('world')]).pipeThrough(new CompressionStream(format));
    console.log(format, await collect(packed.pipeThrough(new DecompressionStream(format)).pipeThrough(new TextDecoderStream())));
  }
  await collect(ReadableStream.from([new Uint8Array([1, 2, 3])]).pipeThrough(new DecompressionStream('gzip'))).catch((error) => console.log(error.name, error.code, error.message, error.cause?.code));
})();
