// The ids of asynchronous operations, for scripts: what runs, and how an operation of the runtime itself begins.
'use strict';

const INIT = 1;
const classes = { __proto__: null };

let listener;

/** Whether a hook hears of beginnings. */
const initHeard = () => (internal.heard() & INIT) !== 0;

function tellInit(id, type, trigger, resource) {
  if (initHeard()) listener('init', id, type, trigger, resource);
}

/**
 * An operation of the runtime: its provider's name, and the object that stands for it or the name of that object's
 * class. What `stays` has many callbacks, and is over when somebody says so.
 */
function begin(type, resource, stays = false) {
  const id = internal.newId();
  const trigger = internal.currentId();
  if (typeof resource === 'string') {
    const Class = (classes[resource] ??= { [resource]: class {} }[resource]);
    resource = new Class();
  }
  tellInit(id, type, trigger, resource);
  return { id, trigger, resource, stays };
}

module.exports = {
  ...internal,
  initHeard,
  tellInit,
  begin,
  hear(bits, tell) {
    listener = tell;
    internal.hear(bits, tell);
  },
};
