// Numbers that a program may look at and not change: objects without a prototype that others may still be added to.
'use strict';

exports.readOnly = (values) =>
  Object.entries(values).reduce(
    (all, [name, value]) => Object.defineProperty(all, name, { __proto__: null, value, enumerable: true }),
    { __proto__: null },
  );
