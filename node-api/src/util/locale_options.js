// What everything that is made for people of a locale reads: the locale's language, and options that are one of a few texts.
'use strict';

exports.language = (locale) => locale.split('-')[0];

/** One of the texts in `values`; the first if nothing is asked for. `method` is what V8 names in its message. */
exports.choice = function choice(options, name, values, method) {
  const value = options?.[name];
  if (value === undefined) return values[0];
  const text = `${value}`;
  if (!values.includes(text)) throw new RangeError(`Value ${text} out of range for ${method} options property ${name}`);
  return text;
};
