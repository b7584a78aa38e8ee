// What a blob is made of: bytes in memory, or a stretch of a file that is read when somebody asks for it. Slices share
// them.
'use strict';

/** How much of a file is read at a time. */
const CHUNK = 65_536;

class MemoryPart {
  constructor(bytes) {
    this.bytes = bytes;
  }

  get length() {
    return this.bytes.length;
  }

  slice(start, end) {
    return new MemoryPart(this.bytes.subarray(start, end));
  }

  /** Calls back at once with the bytes from `offset` on. */
  read(offset, callback) {
    const rest = this.bytes.subarray(offset);
    callback(null, new Uint8Array(rest));
  }
}

class FilePart {
  constructor(path, facts, start, length) {
    this.path = path;
    this.facts = facts;
    this.start = start;
    this.length = length;
  }

  slice(start, end) {
    return new FilePart(this.path, this.facts, this.start + start, end - start);
  }

  read(offset, callback) {
    const { pool } = require('internal/fs/system');
    const size = Math.min(CHUNK, this.length - offset);
    pool('read', callback, () => {
      try {
        callback(null, this.#readNow(this.start + offset, size));
      } catch {
        callback(unreadable());
      }
    });
  }

  /** The file must be as it was when the blob was made. */
  #readNow(position, size) {
    const fs = require('fs');
    const fd = fs.openSync(this.path);
    try {
      const { size: now, mtimeMs } = fs.fstatSync(fd);
      if (now !== this.facts.size || mtimeMs !== this.facts.mtimeMs) throw unreadable();
      const bytes = new Uint8Array(size);
      fs.readSync(fd, bytes, 0, size, position);
      return bytes;
    } finally {
      fs.closeSync(fd);
    }
  }
}

function unreadable() {
  const { DOMException } = require('internal/dom_exception');
  return new DOMException('The blob could not be read', 'NotReadableError');
}

/** The part that a whole file is. */
function fileAt(path) {
  const stats = require('fs').statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    throw Object.assign(new TypeError('Unable to open file as blob'), { code: 'ERR_INVALID_ARG_VALUE' });
  }
  return new FilePart(path, { size: stats.size, mtimeMs: stats.mtimeMs }, 0, stats.size);
}

/** The parts between two positions. A part that ends where the slice begins stays, with nothing in it. */
function slice(parts, start, length) {
  const found = [];
  let [skip, left] = [start, length];
  for (const part of parts) {
    if (left <= 0) break;
    if (skip > part.length) {
      skip -= part.length;
      continue;
    }
    const end = Math.min(part.length, skip + left);
    found.push(part.slice(skip, end));
    left -= end - skip;
    skip = 0;
  }
  return found;
}

/**
 * Gives the parts one after the other: `next` calls back with an error, with bytes, with nothing between two parts, and
 * with `null` at the end.
 */
class BlobReader {
  #parts;
  #index = 0;
  #offset = 0;
  #isGiven = false;

  constructor(parts) {
    this.#parts = parts;
  }

  next(callback) {
    const part = this.#parts[this.#index];
    if (part === undefined) {
      callback(null, null);
    } else if (this.#isGiven) {
      this.#index++;
      this.#offset = 0;
      this.#isGiven = false;
      callback(null, this.#index < this.#parts.length ? undefined : null);
    } else {
      part.read(this.#offset, (error, bytes) => {
        this.#offset += bytes?.length ?? 0;
        this.#isGiven = this.#offset >= part.length;
        callback(error, bytes);
      });
    }
  }
}

module.exports = { BlobReader, FilePart, MemoryPart, fileAt, slice };
