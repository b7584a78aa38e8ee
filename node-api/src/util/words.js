// English words for amounts, lists and times: `Intl.PluralRules`, `Intl.ListFormat` and `Intl.RelativeTimeFormat`.
//
// As in the rest of the locale there are no tables of other languages; every locale gets English.
'use strict';

const { choice } = require('internal/locale/options');

const { RangeError, TypeError } = globalThis;
const nameOf = (locales) => `${(Array.isArray(locales) ? locales[0] : locales) ?? 'en-US'}`;

// `one` only for what is written as "1".
function cardinal(number) {
  return number === 1 || number === -1 ? 'one' : 'other';
}

function ordinal(number) {
  const size = Math.abs(number);
  const [last, two] = [size % 10, size % 100];
  if (last === 1 && two !== 11) return 'one';
  if (last === 2 && two !== 12) return 'two';
  return last === 3 && two !== 13 ? 'few' : 'other';
}

class PluralRules {
  #locale;
  #type;
  constructor(locales, options) {
    this.#locale = nameOf(locales);
    this.#type = choice(options, 'type', ['cardinal', 'ordinal'], 'Intl.PluralRules');
  }
  select(number) {
    return (this.#type === 'ordinal' ? ordinal : cardinal)(Number(number));
  }
  resolvedOptions() {
    return {
      locale: this.#locale,
      type: this.#type,
      minimumIntegerDigits: 1,
      minimumFractionDigits: 0,
      maximumFractionDigits: 3,
      pluralCategories: this.#type === 'ordinal' ? ['one', 'two', 'few', 'other'] : ['one', 'other'],
      roundingIncrement: 1,
      roundingMode: 'halfExpand',
      roundingPriority: 'auto',
      trailingZeroDisplay: 'auto',
    };
  }
}

class ListFormat {
  #locale;
  #type;
  #style;
  constructor(locales, options) {
    this.#locale = nameOf(locales);
    this.#type = choice(options, 'type', ['conjunction', 'disjunction', 'unit'], 'Intl.ListFormat');
    this.#style = choice(options, 'style', ['long', 'short', 'narrow'], 'Intl.ListFormat');
  }
  formatToParts(list) {
    const items = [...(list ?? [])];
    for (const item of items) {
      if (typeof item !== 'string') throw new TypeError(`Iterable yielded ${item} which is not a string`);
    }
    const unit = this.#type === 'unit';
    const comma = unit && this.#style === 'narrow' ? ' ' : ', ';
    let word = this.#type === 'disjunction' ? 'or' : this.#style === 'long' ? 'and' : this.#style === 'short' ? '&' : '';
    if (unit) word = '';
    const last = word === '' ? comma : items.length === 2 ? ` ${word} ` : `, ${word} `;
    return items.flatMap((value, index) => {
      const element = { type: 'element', value };
      if (index === 0) return [element];
      return [{ type: 'literal', value: index === items.length - 1 ? last : comma }, element];
    });
  }
  format(list) {
    return this.formatToParts(list).map(({ value }) => value).join('');
  }
  resolvedOptions() {
    return { locale: this.#locale, type: this.#type, style: this.#style };
  }
}

// Short and narrow names. In short ones only days and quarters have a plural.
const UNITS = {
  second: ['sec.', 's'], minute: ['min.', 'm'], hour: ['hr.', 'h'], day: ['day', 'd'], week: ['wk.', 'w'],
  month: ['mo.', 'mo'], quarter: ['qtr.', 'q'], year: ['yr.', 'y'],
};
const NEAR = { day: ['yesterday', 'today', 'tomorrow'], second: [, 'now'], minute: [, 'this minute'], hour: [, 'this hour'] };

class RelativeTimeFormat {
  #locale;
  #style;
  #numeric;
  constructor(locales, options) {
    this.#locale = nameOf(locales);
    this.#style = choice(options, 'style', ['long', 'short', 'narrow'], 'Intl.RelativeTimeFormat');
    this.#numeric = choice(options, 'numeric', ['always', 'auto'], 'Intl.RelativeTimeFormat');
  }
  format(value, unit) {
    return this.#parts(value, unit, 'format').map((part) => part.value).join('');
  }
  formatToParts(value, unit) {
    return this.#parts(value, unit, 'formatToParts');
  }
  #parts(value, unit, method) {
    const amount = Number(value);
    if (!Number.isFinite(amount)) {
      throw new RangeError(`Invalid number value for Intl.RelativeTimeFormat.prototype.${method}()`);
    }
    const name = `${unit}`.replace(/s$/, '');
    if (!Object.hasOwn(UNITS, name)) {
      throw new RangeError(`Invalid unit argument for Intl.RelativeTimeFormat.prototype.${method}() '${unit}'`);
    }
    const literal = (text) => ({ type: 'literal', value: text });
    if (this.#numeric === 'auto') {
      const shown = this.#style === 'long' ? name : UNITS[name][0];
      const near = (NEAR[name] ?? [`last ${shown}`, `this ${shown}`, `next ${shown}`])[amount + 1];
      if (near !== undefined) return [literal(near)];
    }
    const size = Math.abs(amount);
    const past = amount < 0 || Object.is(amount, -0);
    const figures = new (require('internal/locale').Intl.NumberFormat)('en-US').formatToParts(size);
    return [
      ...(past ? [] : [literal('in ')]),
      ...figures.map((part) => ({ ...part, unit: name })),
      literal(this.#unit(name, size) + (past ? ' ago' : '')),
    ];
  }
  #unit(name, size) {
    const [short, narrow] = UNITS[name];
    if (this.#style === 'narrow') return narrow;
    if (this.#style === 'long') return ` ${name}${size === 1 ? '' : 's'}`;
    if (size === 1 || (name !== 'day' && name !== 'quarter')) return ` ${short}`;
    return ` ${short.replace('.', '')}s${short.endsWith('.') ? '.' : ''}`;
  }
  resolvedOptions() {
    return { locale: this.#locale, style: this.#style, numeric: this.#numeric, numberingSystem: 'latn' };
  }
}

// V8 shows these by their class and their tag; unlike the older ones they need `new`.
function strict(type) {
  return new Proxy(type, {
    apply() {
      throw new TypeError(`Constructor Intl.${type.name} requires 'new'`);
    },
  });
}

module.exports = { PluralRules, ListFormat, RelativeTimeFormat, strict };
