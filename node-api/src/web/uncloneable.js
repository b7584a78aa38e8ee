// Objects of the platform that `structuredClone` refuses although they look like ordinary ones.
'use strict';

const marked = new WeakSet();

exports.markUncloneable = function markUncloneable(object) {
  marked.add(object);
};

exports.isUncloneable = function isUncloneable(object) {
  return marked.has(object);
};
