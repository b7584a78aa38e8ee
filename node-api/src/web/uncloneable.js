// Objects of the platform that `structuredClone` refuses although they look like ordinary ones, and those that say
// themselves how they are copied.
'use strict';

const marked = new WeakSet();
const copies = new WeakMap();

exports.markUncloneable = function markUncloneable(object) {
  marked.add(object);
};

exports.isUncloneable = function isUncloneable(object) {
  return marked.has(object);
};

/** `copy` makes a copy of the object. */
exports.markCloneable = function markCloneable(object, copy) {
  copies.set(object, copy);
};

exports.copierOf = function copierOf(object) {
  return copies.get(object);
};
