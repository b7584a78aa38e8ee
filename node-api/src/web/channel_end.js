// One end of a channel within one thread: what waits there until the loop lets its handle hand it over.
'use strict';

const { operationOf } = require('internal/async_hooks/resource');

/** What stands in a queue for the other end's being closed: it is heard after what was posted before. */
const CLOSE = Symbol('close');

/** What sim-core calls the states of a handle. */
const [STOPPED, STARTED, CLOSING] = [0, 1, 2];

/** One end of a channel. */
class End {
  isStarted = false;
  /** It does not take messages any more. */
  isClosed = false;
  /** Its channel has lost it: that is about to be told. */
  isGone = false;
  /** Node's handle is there until that has been told. */
  hasHandle = true;
  isReferenced = false;
  #queue = [];
  #handle = internal.openHandle(() => this.deliver());
  #operation;
  #show;

  /** `show` makes an event of a message, from its data and the ports that came with it. */
  constructor(owner, show) {
    this.#operation = operationOf('MESSAGEPORT', owner);
    this.#show = show;
    this.setReference(false);
  }

  /** Takes a message: `copy`, and the `objects` that were handed over with it. */
  receive(message) {
    // An end that is closed while it hands over goes on with what comes meanwhile.
    if (this.isClosed && !internal.isHandingOver(this.#handle)) return;
    this.#put(message);
    if (this.isStarted && !this.isClosed) internal.send(this.#handle);
  }

  /** What this end is of a channel, with what it has got, becomes the end of another port. This one is closed. */
  moveTo(end) {
    end.other = this.other;
    end.other.other = end;
    end.#queue = this.#queue;
    this.#queue = [];
    internal.handOn(this.#handle, end.#handle);
    this.other = undefined;
    this.close();
  }

  /** It was handed over, and comes to its new owner now. */
  arrive() {
    internal.placeHandle(this.#handle);
  }

  #put(message) {
    this.#queue.push(message);
    internal.post(this.#handle, message === CLOSE);
  }

  start() {
    if (this.isStarted || this.isClosed) return;
    this.isStarted = true;
    internal.setHandle(this.#handle, STARTED);
    if (this.#queue.length > 0) internal.send(this.#handle);
  }

  /** What comes from now on waits. */
  stop() {
    this.isStarted = false;
    if (!this.isClosed) internal.setHandle(this.#handle, STOPPED);
  }

  /** Whether a message keeps the process alive until it is heard. */
  setReference(isReferenced) {
    this.isReferenced = isReferenced;
    internal.setHandleRef(this.#handle, isReferenced);
  }

  deliver() {
    const message = this.#queue.shift();
    if (message === CLOSE) this.close();
    else this.#operation.run(this.#show, message.copy, message.objects);
  }

  /** What `closed` does follows in its phase. */
  close() {
    if (this.isClosed) return;
    this.isClosed = true;
    // What came before is lost, but for an end that is about to hand it over.
    if (this.isStarted) internal.setHandle(this.#handle, CLOSING);
    if (!internal.isHandingOver(this.#handle)) {
      internal.loseMessages(this.#handle);
      this.#queue = [];
    }
    internal.close(() => {
      this.isGone = true;
      this.setReference(false);
      this.#operation.run(() => this.closed?.());
      this.hasHandle = false;
      internal.closeHandle(this.#handle);
      this.#operation.end();
      this.other?.#closeWith();
    });
  }

  /** The other end is closed. */
  #closeWith() {
    if (this.isClosed) return;
    this.#put(CLOSE);
    internal.send(this.#handle);
  }
}

module.exports = { End };
