// Objects of the platform that `structuredClone` refuses although they look like ordinary ones, and those that say
// themselves how they are copied.
'use strict';

const marked = new WeakSet();
const copies = new WeakMap();
const moved = new WeakSet();

exports.markUncloneable = function markUncloneable(object) {
  marked.add(object);
};

exports.isUncloneable = function isUncloneable(object) {
  return marked.has(object);
};

/** Objects of a class that can only be handed over whole. */
exports.markTransferable = function markTransferable({ prototype }) {
  moved.add(prototype);
};

exports.needsTransfer = function needsTransfer(object) {
  for (let at = Object.getPrototypeOf(object); at !== null; at = Object.getPrototypeOf(at)) {
    if (moved.has(at)) return true;
  }
  return false;
};

/** `copy` makes a copy of the object. */
exports.markCloneable = function markCloneable(object, copy) {
  copies.set(object, copy);
};

exports.copierOf = function copierOf(object) {
  return copies.get(object);
};
