// `AssertionError` and the text it builds from the two values and the operator.
'use strict';

const { inspect } = require('internal/util/inspect');
const { setInside } = require('internal/errors');
const { validateObject } = require('internal/validators');
const { lineDiff } = require('internal/assert/diff');

const HEADINGS = {
  deepStrictEqual: 'Expected values to be strictly deep-equal:',
  partialDeepStrictEqual: 'Expected values to be partially and strictly deep-equal:',
  strictEqual: 'Expected values to be strictly equal:',
  strictEqualObject: 'Expected "actual" to be reference-equal to "expected":',
  deepEqual: 'Expected values to be loosely deep-equal:',
  notDeepStrictEqual: 'Expected "actual" not to be strictly deep-equal to:',
  notStrictEqual: 'Expected "actual" to be strictly unequal to:',
  notStrictEqualObject: 'Expected "actual" not to be reference-equal to "expected":',
  notDeepEqual: 'Expected "actual" not to be loosely deep-equal to:',
  notIdentical: 'Values have same structure but are not reference-equal:',
  notDeepEqualUnequal: 'Expected values not to be loosely deep-equal:',
};
const DIFFED = new Set(['deepStrictEqual', 'strictEqual', 'partialDeepStrictEqual']);

/** Two values that together take no more than this many characters are compared on one line. */
const ONE_LINE = 12;
const LONG_VALUE = 512;
const TERMINAL_WIDTH = 80;

class AssertionError extends Error {
  constructor(options) {
    validateObject(options, 'options');
    const { message, operator, stackStartFn, stackStartFunction, details, diff = 'simple' } = options;
    let { actual, expected } = options;
    const given = message !== undefined && message !== null;
    if (!given && hasStack(actual) && hasStack(expected)) {
      // Copies without a stack, which would only be in the way.
      actual = withoutStack(actual);
      expected = withoutStack(expected);
    }
    const full = diff === 'full';
    // Node wants no stack of what it makes meanwhile, which shows where a constructor of errors is compared.
    const limit = Error.stackTraceLimit;
    const writable = Object.getOwnPropertyDescriptor(Error, 'stackTraceLimit')?.writable === true;
    if (writable) Error.stackTraceLimit = 0;
    super(
      DIFFED.has(operator)
        ? differing(actual, expected, operator, message, full)
        : given
          ? String(message)
          : explain(actual, expected, operator, full),
    );
    if (writable) Error.stackTraceLimit = limit;
    this.generatedMessage = !message;
    // The first line of the stack has the code in the name; the property has not.
    Object.defineProperty(this, 'name', {
      value: 'AssertionError [ERR_ASSERTION]',
      enumerable: false,
      writable: true,
      configurable: true,
    });
    this.code = 'ERR_ASSERTION';
    Object.assign(this, details ? { actual: undefined, expected: undefined, operator: undefined } : { actual, expected, operator });
    details?.forEach((detail, index) => {
      for (const key of ['message', 'actual', 'expected', 'operator']) this[`${key} ${index}`] = detail[key];
      this[`stack trace ${index}`] = detail.stack;
    });
    const above = stackStartFn || stackStartFunction;
    Error.captureStackTrace(this, above);
    if (!above) setInside(this, '', '', 'new AssertionError (node:internal/assert/assertion_error:380:5)');
    // Reading it fixes its first line while the name still has the code.
    void this.stack;
    this.name = 'AssertionError';
    this.diff = diff;
  }

  toString() {
    return `${this.name} [${this.code}]: ${this.message}`;
  }

  [inspect.custom](recurseTimes, options) {
    const { actual, expected } = this;
    if (typeof actual === 'string') this.actual = shortened(actual);
    if (typeof expected === 'string') this.expected = shortened(expected);
    const text = inspect(this, { ...options, customInspect: false, depth: 0 });
    Object.assign(this, { actual, expected });
    return text;
  }
}

module.exports = AssertionError;

/** The whole value, over as many lines as it takes. */
function inspectValue(value) {
  return inspect(value, {
    compact: false,
    customInspect: false,
    depth: 1000,
    maxArrayLength: Infinity,
    showHidden: false,
    showProxy: false,
    sorted: true,
    getters: true,
  });
}

function hasStack(value) {
  return typeof value === 'object' && value !== null && 'stack' in value && value instanceof Error;
}

function withoutStack(error) {
  const copy = Object.assign({ __proto__: Object.getPrototypeOf(error) }, error);
  Object.defineProperty(copy, 'message', { value: error.message });
  if (Object.hasOwn(error, 'cause')) {
    const { cause } = error;
    Object.defineProperty(copy, 'cause', { value: cause instanceof Error ? withoutStack(cause) : cause });
  }
  return copy;
}

const isObject = (value) => typeof value === 'object' && value !== null;

/** The text for the operators that show both values side by side. */
function differing(actual, expected, operator, customMessage, full) {
  const twoReferences =
    (isObject(actual) && isObject(expected)) || (typeof actual === 'function' && typeof expected === 'function');
  let kind = operator === 'strictEqual' && twoReferences ? 'strictEqualObject' : operator;
  const left = inspectValue(actual);
  const right = inspectValue(expected);
  const leftLines = left.split('\n');
  const rightLines = right.split('\n');
  let header = '+ actual - expected';
  let message;
  let skipped = false;

  const oneLineEach = leftLines.length === 1 && rightLines.length === 1;
  if (oneLineEach && !(isObject(actual) && isObject(expected))) {
    const onOneLine = shortPair(actual, left, expected, right);
    if (onOneLine) header = '';
    message = onOneLine ?? stacked(left, right);
  } else if (left === right) {
    kind = 'notIdentical';
    header = '';
    skipped = leftLines.length > 50 && !full;
    message = skipped ? `${leftLines.slice(0, 50).join('\n')}\n...}` : left;
  } else {
    ({ message, skipped } = lineDiff(leftLines, rightLines, isObject(actual)));
  }
  return `${customMessage || HEADINGS[kind]}\n${header}${skipped ? '\n... Skipped lines' : ''}\n${message}\n`;
}

function shortPair(actual, left, expected, right) {
  const quotes = (typeof actual === 'string' ? 2 : 0) + (typeof expected === 'string' ? 2 : 0);
  if (left.length + right.length - quotes > ONE_LINE || (actual === 0 && expected === 0)) return undefined;
  return `${left} !== ${right}`;
}

/** One value above the other, with a mark under the first difference unless it is at the very start. */
function stacked(left, right) {
  const message = `\n+ ${left}\n- ${right}`;
  if (left.length + right.length > TERMINAL_WIDTH) return message;
  let same = 0;
  while (same < left.length && left[same] === right[same]) same++;
  return same >= 3 && same < left.length ? `${message}\n${' '.repeat(same + 2)}^` : message;
}

/** The text for all other operators. */
function explain(actual, expected, operator, full) {
  if (operator === 'notDeepStrictEqual' || operator === 'notStrictEqual') return shouldDiffer(actual, operator, full);
  const cut = (text) => (text.length > LONG_VALUE && !full ? `${text.slice(0, LONG_VALUE - 3)}...` : text);
  const left = inspectValue(actual);
  const right = inspectValue(expected);
  const heading = HEADINGS[operator];
  if (operator === 'notDeepEqual' && left === right) {
    const text = `${heading}\n\n${left}`;
    return text.length > 2 * LONG_VALUE && !full ? `${text.slice(0, 2 * LONG_VALUE - 3)}...` : text;
  }
  if (operator === 'deepEqual') return `${heading}\n\n${cut(left)}\n\nshould loosely deep-equal\n\n${cut(right)}`;
  const unequal = HEADINGS[`${operator}Unequal`];
  if (unequal) return `${unequal}\n\n${cut(left)}\n\nshould not loosely deep-equal\n\n${cut(right)}`;
  return `${cut(left)} ${operator} ${cut(right)}`;
}

function shouldDiffer(actual, operator, full) {
  const reference = operator === 'notStrictEqual' && (isObject(actual) || typeof actual === 'function');
  const heading = HEADINGS[reference ? 'notStrictEqualObject' : operator];
  const lines = inspectValue(actual).split('\n');
  if (lines.length > 50 && !full) lines.splice(46, lines.length, '...');
  if (lines.length > 1) return `${heading}\n\n${lines.join('\n')}\n`;
  return `${heading}${lines[0].length > 5 ? '\n\n' : ' '}${lines[0]}`;
}

function shortened(text) {
  const lines = text.split('\n');
  if (lines.length > 10) return `${lines.slice(0, 10).join('\n')}\n...`;
  // Node keeps what is behind the limit, not what is before it.
  return text.length > LONG_VALUE ? `${text.slice(LONG_VALUE)}...` : text;
}
