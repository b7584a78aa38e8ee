'use strict';
// The words that messages of Node's errors are made of: lists, expected types, what a value is.

const inspect = (value, options) => require('util').inspect(value, options);

// "a", "a and b", "a, b, and c"
function formatList(list, word = 'and') {
  if (list.length < 2) return `${list[0]}`;
  if (list.length === 2) return `${list[0]} ${word} ${list[1]}`;
  return `${list.slice(0, -1).join(', ')}, ${word} ${list[list.length - 1]}`;
}

// What a message says of a value that is of the wrong type.
function determineSpecificType(value) {
  if (value === null || value === undefined) return `${value}`;
  if (typeof value === 'function') return `function ${value.name}`;
  if (typeof value === 'object') {
    const { constructor } = value;
    // An empty name is one, and what is no object is asked for one, too.
    if (constructor && 'name' in constructor) return `an instance of ${constructor.name}`;
    return `${inspect(value, { depth: -1 })}`;
  }
  if (typeof value === 'string') {
    const start = value.length > 28 ? `${value.slice(0, 25)}...` : value;
    return `type string (${start.includes("'") ? JSON.stringify(start) : `'${start}'`})`;
  }
  const text = typeof value === 'bigint' ? `${value}n` : inspect(value, { colors: false });
  return `type ${typeof value} (${text})`;
}

// Groups of three from the end, the sign apart.
function addNumericalSeparator(digits) {
  let grouped = '';
  let i = digits.length;
  const start = digits[0] === '-' ? 1 : 0;
  for (; i >= start + 4; i -= 3) grouped = `_${digits.slice(i - 3, i)}${grouped}`;
  return digits.slice(0, i) + grouped;
}

const kTypes = ['string', 'function', 'number', 'object', 'Function', 'Object', 'boolean', 'bigint', 'symbol'];

function joinedWithOr(list, lead, single) {
  if (list.length === 1) return single + list[0];
  return lead + formatList(list, 'or');
}

function expectation(expected) {
  const types = [];
  const instances = [];
  const other = [];
  for (const value of Array.isArray(expected) ? expected : [expected]) {
    if (kTypes.includes(value)) types.push(value.toLowerCase());
    else if (/^[A-Z][a-zA-Z0-9]*$/.test(value)) instances.push(value);
    else other.push(value);
  }
  if (instances.length > 0 && types.includes('object')) {
    types.splice(types.indexOf('object'), 1);
    instances.push('Object');
  }
  const parts = [];
  if (types.length > 0) parts.push(joinedWithOr(types, 'one of type ', 'of type '));
  if (instances.length > 0) parts.push(`an instance of ${formatList(instances, 'or')}`);
  if (other.length > 0) {
    parts.push(joinedWithOr(other, 'one of ', other[0].toLowerCase() === other[0] ? '' : 'an '));
  }
  return parts.join(' or ');
}

function subject(name) {
  if (name.endsWith(' argument')) return `The ${name}`;
  return `The "${name}" ${name.includes('.') ? 'property' : 'argument'}`;
}

module.exports = { addNumericalSeparator, determineSpecificType, expectation, formatList, subject };
