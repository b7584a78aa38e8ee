// What the classes of web standards have in common: their members can be enumerated, they carry a tag, and Node prints
// them by name with a few chosen fields.
'use strict';

/** Makes existing members of a prototype enumerable, as WebIDL asks. */
exports.enumerable = function enumerable(prototype, names) {
  for (const name of names) Object.defineProperty(prototype, name, { enumerable: true });
};

/** Sets what `Object.prototype.toString` calls instances of `constructor`. */
exports.tag = function tag(constructor, name) {
  Object.defineProperty(constructor.prototype, Symbol.toStringTag, {
    value: name,
    writable: false,
    enumerable: false,
    configurable: true,
  });
};

/**
 * The text for `util.inspect`: `name` and the `fields` that tell something, one level deeper. `tooDeep` stands for the
 * whole value once the depth is used up.
 */
exports.shownAs = function shownAs(value, tooDeep, fields, depth, options) {
  if (depth < 0) return tooDeep;
  const { inspect } = require('internal/util/inspect');
  const left = typeof options.depth === 'number' ? options.depth - 1 : options.depth;
  return `${value.constructor.name} ${inspect(fields, { ...options, depth: left })}`;
};

/** What Node's WebIDL conversions throw. */
exports.conversionError = function conversionError(message) {
  return Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' });
};

/** Converts to a string as WebIDL's DOMString does: symbols are refused, by the name that `what` gives them. */
exports.toDOMString = function toDOMString(value, what = 'Value') {
  if (typeof value === 'symbol') {
    throw exports.conversionError(`${what} is a Symbol and cannot be converted to a string.`);
  }
  return String(value);
};
