// Postcard, as far as a shared program needs it: numbers in groups of seven bits, texts and lists with their length before
// them. The same form as `app/src/share.rs` and `app/src/embed/pack.rs`, which read it again and check every bound.

const utf8 = new TextEncoder();

class Writer {
  bytes = [];

  number(value) {
    let rest = BigInt(value);
    for (; rest > 127n; rest >>= 7n) this.bytes.push(Number(rest & 127n) | 128);
    this.bytes.push(Number(rest));
  }

  text(value) {
    const bytes = utf8.encode(value);
    this.number(bytes.length);
    for (const byte of bytes) this.bytes.push(byte);
  }
}

class Reader {
  at = 0;

  constructor(bytes) {
    this.bytes = bytes;
  }

  byte() {
    if (this.at >= this.bytes.length) throw new RangeError("cut");
    return this.bytes[this.at++];
  }

  number() {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.byte();
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return value;
    }
    throw new RangeError("too large a number");
  }

  text() {
    const length = Number(this.number());
    if (length > this.bytes.length - this.at) throw new RangeError("cut");
    const part = this.bytes.subarray(this.at, (this.at += length));
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(part);
  }
}

/** A program with its seed and position, from the bytes of a link. */
export function unpack(bytes, mostFiles) {
  const from = new Reader(bytes);
  const count = Number(from.number());
  if (count > mostFiles) throw new RangeError("too many files");
  const files = Array.from({ length: count }, () => [from.text(), from.text()]);
  const entry = from.text();
  const seed = from.number();
  const position = from.byte() ? Number(from.number()) : null;
  if (from.at !== bytes.length) throw new RangeError("more than a program");
  return { program: { files, entry }, seed, position };
}

/** The bytes that the embedded page begins with: a program without a run, and where its site is. */
export function pack({ program, seed, position }, site) {
  const to = new Writer();
  to.number(program.files.length);
  for (const [path, text] of program.files) {
    to.text(path);
    to.text(text);
  }
  to.text(program.entry);
  to.number(seed);
  to.number(position === null ? 0 : 1);
  if (position !== null) to.number(position);
  to.number(0);
  to.text(site);
  return Uint8Array.from(to.bytes);
}
