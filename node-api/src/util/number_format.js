// Numbers for people, as the parts that `formatToParts` tells. American English; other locales get their separators.
'use strict';

const { digitsOf, isZero, rounded, shifted, sizeOf } = require('internal/locale/digits');
const { language } = require('internal/locale/options');
const { settingsOf, resolved } = require('internal/locale/settings');
const { currencyName, symbolOf, unitText } = require('internal/locale/units');

const SEPARATORS = { de: ['.', ','], es: ['.', ','], it: ['.', ','], pt: ['.', ','], fr: ['\u202f', ','], ru: ['\xa0', ','], sv: ['\xa0', ','] };
/** What stands for each power of a thousand in short and in long, one and several. */
const SCALES = {
  en: { short: ['', 'K', 'M', 'B', 'T'], long: ['', ' thousand', ' million', ' billion', ' trillion'] },
  'en-GB': { short: ['', 'k', 'm', 'bn', 'tn'], long: ['', ' thousand', ' million', ' billion', ' trillion'] },
  de: {
    short: ['', '', '\xa0Mio.', '\xa0Mrd.', '\xa0Bio.'],
    long: ['', ' Tausend', ' Million|en', ' Milliarde|n', ' Billion|en'],
  },
};
const SYMBOL_AT_END = /[\p{S}\p{Z}]$/u;

/** What is formatted: the value as a number, a BigInt or a decimal text, and its sign. */
function amountOf(value) {
  const primitive = typeof value === 'object' && value !== null ? toPrimitive(value) : value;
  if (typeof primitive === 'string' && /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d{1,4})?\s*$/i.test(primitive)) {
    const text = primitive.trim();
    return { digits: digitsOf(text), negative: text[0] === '-' };
  }
  const number = typeof primitive === 'bigint' ? primitive : Number(primitive);
  const negative = number < 0 || Object.is(number, -0);
  if (typeof number === 'number' && !Number.isFinite(number)) return { special: Number.isNaN(number) ? 'NaN' : '∞', negative };
  return { digits: digitsOf(number), negative };
}

function toPrimitive(value) {
  const exotic = value[Symbol.toPrimitive];
  if (exotic !== undefined && exotic !== null) return exotic.call(value, 'number');
  for (const method of ['valueOf', 'toString']) {
    const result = typeof value[method] === 'function' ? value[method]() : value;
    if (typeof result !== 'object' || result === null) return result;
  }
  throw new TypeError('Cannot convert object to primitive value');
}

/** The power of ten that is taken out of a number before it is rounded. */
function powerOf(digits, settings, names) {
  if (isZero(digits)) return 0;
  const top = sizeOf(digits) - 1;
  if (settings.notation === 'scientific') return top;
  if (settings.notation === 'engineering') return Math.floor(top / 3) * 3;
  const power = Math.max(0, Math.min(Math.floor(top / 3), names.length - 1));
  return names[power] === '' ? 0 : power * 3;
}

/** Rounded digits and the power of ten that goes with them: rounding may have made another power of it. */
function scaled(digits, settings, negative, names) {
  const power = powerOf(digits, settings, names);
  const result = rounded(shifted(digits, -power), settings, negative);
  const next = powerOf(shifted(result, power), settings, names);
  return next === power ? [result, power] : [rounded(shifted(digits, -next), settings, negative), next];
}

function integerParts(whole, locale, grouping) {
  const [group] = separatorsOf(locale);
  if (grouping === false || (grouping === 'min2' && whole.length < 5)) return [{ type: 'integer', value: whole }];
  const indian = locale === 'en-IN' || language(locale) === 'hi';
  const pieces = whole.split(indian ? /(?=(?:\d\d)*\d{3}$)/ : /(?=(?:\d{3})+$)/);
  return pieces.flatMap((value, index) => [...(index === 0 ? [] : [{ type: 'group', value: group }]), { type: 'integer', value }]);
}

const separatorsOf = (locale) => SEPARATORS[language(locale)] ?? [',', '.'];

function exponentParts(power) {
  const sign = power < 0 ? [{ type: 'exponentMinusSign', value: '-' }] : [];
  return [{ type: 'exponentSeparator', value: 'E' }, ...sign, { type: 'exponentInteger', value: `${Math.abs(power)}` }];
}

/** A gap, if there is one, and what stands behind it. */
function behind(text, type) {
  const [, gap, value] = /^([ \xa0]?)(.*)$/.exec(text);
  return [...(gap === '' ? [] : [{ type: 'literal', value: gap }]), ...(value === '' ? [] : [{ type, value }])];
}

/** The digits without sign, currency or unit; and whether they are a plain 1, and zero. */
function magnitude({ digits, special, negative }, locale, settings) {
  if (special !== undefined) return { parts: [{ type: special === 'NaN' ? 'nan' : 'infinity', value: special }] };
  const { notation, style, compactDisplay } = settings;
  // Amounts of money have short names only.
  const scale = style === 'currency' ? 'short' : compactDisplay;
  const names = notation === 'compact' ? (SCALES[locale] ?? SCALES[language(locale)] ?? SCALES.en)[scale] : [];
  const exact = style === 'percent' ? shifted(digits, 2) : digits;
  const [[whole, fraction], power] = notation === 'standard' ? [rounded(exact, settings, negative), 0] : scaled(exact, settings, negative, names);
  const parts = integerParts(whole, locale, settings.grouping);
  if (fraction !== '') parts.push({ type: 'decimal', value: separatorsOf(locale)[1] }, { type: 'fraction', value: fraction });
  const one = whole === '1' && fraction === '' && power === 0;
  if (notation === 'compact') {
    const [name, plural = ''] = (names[power / 3] ?? '').split('|');
    parts.push(...behind(name + (whole === '1' && fraction === '' ? '' : plural), 'compact'));
  } else if (notation !== 'standard') {
    parts.push(...exponentParts(power));
  }
  return { parts, one, zero: isZero([whole, fraction]) };
}

function signOf({ negative, special }, zero, signDisplay) {
  const nothing = zero || special === 'NaN';
  if (signDisplay === 'never') return '';
  if (negative) return (signDisplay === 'exceptZero' || signDisplay === 'negative') && nothing ? '' : '-';
  return signDisplay === 'always' || (signDisplay === 'exceptZero' && !nothing) ? '+' : '';
}

/** The parts of a number in their order. */
function partsOf(value, locale, settings) {
  const amount = amountOf(value);
  const { parts, one = false, zero = false } = magnitude(amount, locale, settings);
  const { style, currency, currencyDisplay } = settings;
  const english = language(locale) === 'en';
  const sign = signOf(amount, zero, settings.signDisplay);
  const signs = sign === '' ? [] : [{ type: sign === '-' ? 'minusSign' : 'plusSign', value: sign }];
  if (style === 'percent') return [...signs, ...parts, ...(english ? [] : [{ type: 'literal', value: '\xa0' }]), { type: settings.notation === 'compact' ? 'unit' : 'percentSign', value: '%' }];
  if (style === 'unit') {
    const [gap, name] = unitText(settings.unit, settings.unitDisplay, one, locale);
    return [...signs, ...parts, ...behind(gap + name, name === '%' ? 'percentSign' : 'unit')];
  }
  if (style !== 'currency') return [...signs, ...parts];
  if (currencyDisplay === 'name') return [...signs, ...parts, ...behind(` ${currencyName(currency, one, locale)}`, 'currency')];
  const symbol = { type: 'currency', value: symbolOf(currency, currencyDisplay, locale) };
  if (!english) return [...signs, ...parts, { type: 'literal', value: '\xa0' }, symbol];
  const gap = SYMBOL_AT_END.test(symbol.value) || parts[0].type !== 'integer' ? [] : [{ type: 'literal', value: '\xa0' }];
  const shown = [symbol, ...gap, ...parts];
  if (sign !== '-' || settings.currencySign !== 'accounting') return [...signs, ...shown];
  return [{ type: 'literal', value: '(' }, ...shown, { type: 'literal', value: ')' }];
}

const textOf = (parts) => parts.map(({ value }) => value).join('');

/** Two numbers with what they share said once, or one that stands for both. */
function rangeParts(start, end, locale, settings) {
  for (const [name, value] of [['start', start], ['end', end]]) {
    if (value === undefined) throw new TypeError(`Invalid ${name} : undefined`);
    if (amountOf(value).special === 'NaN') throw new RangeError(`Invalid ${name} : NaN`);
  }
  const [from, to] = [partsOf(start, locale, settings), partsOf(end, locale, settings)];
  const of = (source, parts) => parts.map((part) => ({ ...part, source }));
  if (textOf(from) === textOf(to)) return of('shared', [{ type: 'approximatelySign', value: '~' }, ...to]);
  const plain = ['integer', 'group', 'decimal', 'fraction'];
  const unit = settings.style === 'unit' ? from.slice(from.findLastIndex(({ type }) => plain.includes(type)) + 1) : [];
  const first = unit.length === 0 ? from : from.slice(0, -unit.length);
  const close = [...first, ...to.slice(0, to.length - unit.length)].every(({ type }) => plain.includes(type));
  const dash = { type: 'literal', value: close ? '–' : ' – ' };
  const second = unit.length === 0 ? to : to.slice(0, -unit.length);
  const tail = unit.length === 0 ? [] : to.slice(-unit.length);
  return [...of('startRange', first), ...of('shared', [dash]), ...of('endRange', second), ...of('shared', tail)];
}

module.exports = { partsOf, rangeParts, resolved, settingsOf, textOf };
