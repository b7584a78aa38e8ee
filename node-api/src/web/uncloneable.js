// Objects of the platform that `structuredClone` refuses although they look like ordinary ones, and those that say
// themselves how they are copied.
'use strict';

const marked = new WeakSet();
const copies = new WeakMap();
const moved = new WeakMap();

exports.markUncloneable = function markUncloneable(object) {
  marked.add(object);
};

exports.isUncloneable = function isUncloneable(object) {
  return marked.has(object);
};

/**
 * Objects of a class that can only be handed over whole. `how.isDetached` tells whether that was done to one, `how.prepare`
 * returns what the receiver gets, what hands it over, and the ports that go with it; `how.name` is for messages.
 */
exports.markTransferable = function markTransferable({ prototype }, how) {
  moved.set(prototype, how);
};

/** How an object is handed over, if it has to be. */
exports.transferOf = function transferOf(object) {
  for (let at = Object.getPrototypeOf(object); at !== null; at = Object.getPrototypeOf(at)) {
    if (moved.has(at)) return moved.get(at);
  }
  return undefined;
};

/** `copy` makes a copy of the object. */
exports.markCloneable = function markCloneable(object, copy) {
  copies.set(object, copy);
};

exports.copierOf = function copierOf(object) {
  return copies.get(object);
};
