// `tee`: two streams that give what one gives. Both ask it together, so the faster of the two fills the other's queue.
'use strict';

const { ByteSource } = require('internal/webstreams/byte_source');
const { requestOf } = require('internal/webstreams/controllers');
const { DefaultSource } = require('internal/webstreams/default_source');
const { createReadable } = require('internal/webstreams/readable');
const { ReaderState } = require('internal/webstreams/readable_state');
const { kState, resolved } = require('internal/webstreams/support');

/** One of the two streams. */
class Branch {
  cancelled = false;
  reason;
  source;
  /** It asked while a read was under way. */
  readAgain = false;
}

class Tee {
  branches = [new Branch(), new Branch()];
  #cancelling = Promise.withResolvers();

  constructor(stream) {
    this.stream = stream;
    this.reading = false;
    this.reader = new ReaderState(stream, false);
  }

  /** The public streams; `make` gets a state, the branch and its cancel algorithm. */
  streams(make) {
    return this.branches.map((branch) =>
      createReadable((state) => {
        branch.source = make(state, branch, (reason) => this.#cancel(branch, reason));
        return branch.source;
      }));
  }

  #cancel(branch, reason) {
    branch.cancelled = true;
    branch.reason = reason;
    if (this.branches.every(({ cancelled }) => cancelled)) {
      this.#cancelling.resolve(this.stream.cancel(this.branches.map((each) => each.reason)));
    }
    return this.#cancelling.promise;
  }

  /** Nothing more comes: whoever cancels one branch need not wait for the other. */
  over() {
    if (this.branches.some(({ cancelled }) => !cancelled)) this.#cancelling.resolve();
  }

  watch() {
    const { reader } = this;
    reader.closed.promise.then(undefined, (error) => {
      if (reader !== this.reader) return;
      for (const { source } of this.branches) source.error(error);
      this.over();
    });
  }

  fail(error) {
    for (const { source } of this.branches) source.error(error);
    this.#cancelling.resolve(this.stream.cancel(error));
  }

  get open() {
    return this.branches.filter(({ cancelled }) => !cancelled);
  }
}

function teeDefault(stream, clones) {
  const tee = new Tee(stream);
  const request = {
    chunk: (chunk) => resolved.then(() => {
      tee.reading = false;
      const [first, second] = tee.branches;
      const copy = clones && !second.cancelled ? structuredClone(chunk) : chunk;
      if (!first.cancelled) first.source.enqueue(chunk);
      if (!second.cancelled) second.source.enqueue(copy);
    }),
    close: () => process.nextTick(() => {
      tee.reading = false;
      for (const { source } of tee.open) source.close();
      tee.over();
    }),
    error() {
      tee.reading = false;
    },
  };
  const pull = async () => {
    if (tee.reading) return;
    tee.reading = true;
    tee.reader.read(request);
  };
  const streams = tee.streams((state, branch, cancel) => new DefaultSource(state, { pull, cancel }, 1));
  tee.watch();
  return streams;
}

/** A copy of the bytes that a view shows. */
function copyOf(view) {
  return new Uint8Array(view.buffer.slice(view.byteOffset, view.byteOffset + view.byteLength));
}

class ByteTee extends Tee {
  /** Reads with the kind of reader that is needed now. */
  #use(takesViews) {
    if (this.reader.takesViews === takesViews) return;
    this.reader.release();
    this.reader = new ReaderState(this.stream, takesViews);
    this.watch();
  }

  async pull(branch) {
    if (this.reading) {
      branch.readAgain = true;
      return;
    }
    this.reading = true;
    const request = requestOf(branch.source);
    if (request === null) this.#read();
    else this.#readInto(request[kState].view, branch);
  }

  #read() {
    this.#use(false);
    this.reader.read({
      chunk: (chunk) => resolved.then(() => this.#give(() => {
        const [first, ...others] = this.open;
        const copies = others.map(() => copyOf(chunk));
        first?.source.enqueue(chunk);
        others.forEach(({ source }, index) => source.enqueue(copies[index]));
      })),
      close: () => {
        this.reading = false;
        for (const { source } of this.open) source.close();
        for (const { source } of this.branches) if (source.pending.length > 0) source.respond(0);
        this.over();
      },
      error: () => {
        this.reading = false;
      },
    });
  }

  #readInto(view, branch) {
    this.#use(true);
    const other = this.branches.find((each) => each !== branch);
    const request = {
      chunk: (chunk) => queueMicrotask(() => this.#give(() => {
        const copy = other.cancelled ? undefined : copyOf(chunk);
        if (!branch.cancelled) branch.source.respondWithNewView(chunk);
        if (!other.cancelled) other.source.enqueue(copy);
      })),
      close: (chunk) => {
        this.reading = false;
        for (const { source } of this.open) source.close();
        if (chunk !== undefined) {
          if (!branch.cancelled) branch.source.respondWithNewView(chunk);
          if (!other.cancelled && other.source.pending.length > 0) other.source.respond(0);
        }
        this.over();
      },
      error: () => {
        this.reading = false;
      },
    };
    this.reader.readInto(view, 1, request);
  }

  /** Hands a chunk over with `act`; then reads for a branch that has asked meanwhile. */
  #give(act) {
    for (const branch of this.branches) branch.readAgain = false;
    try {
      act();
    } catch (error) {
      this.fail(error);
      return;
    }
    this.reading = false;
    const next = this.branches.find(({ readAgain }) => readAgain);
    if (next !== undefined) this.pull(next);
  }
}

function teeBytes(stream) {
  const tee = new ByteTee(stream);
  const streams = tee.streams((state, branch, cancel) =>
    new ByteSource(state, { pull: () => tee.pull(branch), cancel }, 0, undefined));
  tee.watch();
  return streams;
}

/** The two streams; the second gets copies of the chunks if `clones`. */
exports.tee = function tee(stream, clones = false) {
  const state = stream[kState];
  return state.source instanceof ByteSource ? teeBytes(state) : teeDefault(state, clones);
};
