// What keeps the process alive: `process.ref`, `process.unref`, and the list of it.
'use strict';

const call = (value, symbol, name) => {
  const method = value?.[symbol] || value?.[name];
  if (typeof method === 'function') Reflect.apply(method, value, []);
};

/** Requests and handles that are under way, in the order in which they began. */
const requests = new Set();
const handles = new Set();

/** Notes something under way; what is returned ends it. */
function begin(list, name) {
  const entry = { name };
  list.add(entry);
  return () => list.delete(entry);
}

module.exports = {
  ref(maybeRefable) {
    call(maybeRefable, Symbol.for('nodejs.ref'), 'ref');
  },
  unref(maybeRefable) {
    call(maybeRefable, Symbol.for('nodejs.unref'), 'unref');
  },
  beginRequest: (name) => begin(requests, name),
  beginHandle: (name) => begin(handles, name),
  /** `process.getActiveResourcesInfo`. */
  getActiveResourcesInfo() {
    const { timers, immediates } = internal.active();
    return [
      ...Array.from(requests, ({ name }) => name),
      ...Array.from(handles, ({ name }) => name),
      ...new Array(timers).fill('Timeout'),
      ...new Array(immediates).fill('Immediate'),
    ];
  },
};
