// What a program asks of a number that is written for people: ECMA-402's options, read in V8's order and checked in its words.
'use strict';

const { choice } = require('internal/locale/options');
const { ownUnits } = require('internal/locale/units');

const INCREMENTS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000];
const MODES = ['ceil', 'floor', 'expand', 'trunc', 'halfCeil', 'halfFloor', 'halfExpand', 'halfTrunc', 'halfEven'];
const NO_CENTS = 'JPY KRW VND XAF XOF XPF CLP ISK PYG UGX RWF VUV GNF KMF DJF BIF UYI';
const THOUSANDTHS = 'KWD BHD JOD OMR TND IQD LYD';

function within(value, name, least, most, usual) {
  if (value === undefined) return usual;
  const number = Number(value);
  if (!(number >= least && number <= most)) throw new RangeError(`${name} value is out of range.`);
  return Math.floor(number);
}

function currencyOf(options, style) {
  const { currency } = options;
  if (currency === undefined) {
    if (style === 'currency') throw new TypeError('Currency code is required with currency style.');
    return undefined;
  }
  if (!/^[a-z]{3}$/i.test(currency)) throw new RangeError(`Invalid currency code : ${currency}`);
  return `${currency}`.toUpperCase();
}

function unitOf(options, style, method) {
  const { unit } = options;
  const invalid = (Kind, text) => new Kind(`Invalid unit argument for ${method}() '${text}'`);
  if (unit === undefined) {
    if (style === 'unit') throw invalid(TypeError, '');
    return undefined;
  }
  const parts = `${unit}`.split('-per-');
  if (parts.length > 2 || !parts.every((part) => ownUnits.has(part))) throw invalid(RangeError, unit);
  return `${unit}`;
}

function centsOf(currency) {
  return NO_CENTS.includes(currency) ? 0 : THOUSANDTHS.includes(currency) ? 3 : 2;
}

/** `true` and what counts as no are not texts. */
function groupingOf(options, usual, method) {
  const { useGrouping } = options;
  if (useGrouping === undefined) return usual;
  if (useGrouping === true) return 'always';
  if (!useGrouping) return false;
  const text = choice(options, 'useGrouping', ['min2', 'auto', 'always', 'true', 'false'], method);
  return text === 'true' || text === 'false' ? usual : text;
}

/** https://tc39.es/ecma402/#sec-setnfdigitoptions */
function digitSettings(options, least, most, notation, method) {
  const settings = { minimumIntegerDigits: within(options.minimumIntegerDigits, 'minimumIntegerDigits', 1, 21, 1) };
  const { minimumFractionDigits, maximumFractionDigits, minimumSignificantDigits, maximumSignificantDigits } = options;
  const increment = within(options.roundingIncrement, 'roundingIncrement', 1, 5000, 1);
  if (!INCREMENTS.includes(increment)) throw new RangeError('roundingIncrement value is out of range.');
  const mode = options.roundingMode === undefined ? 'halfExpand' : choice(options, 'roundingMode', MODES, method);
  let priority = choice(options, 'roundingPriority', ['auto', 'morePrecision', 'lessPrecision'], method);
  const trailing = choice(options, 'trailingZeroDisplay', ['auto', 'stripIfInteger'], method);
  const hasSignificant = minimumSignificantDigits !== undefined || maximumSignificantDigits !== undefined;
  const hasFraction = minimumFractionDigits !== undefined || maximumFractionDigits !== undefined;
  const needsSignificant = priority !== 'auto' || hasSignificant;
  const needsFraction = priority !== 'auto' || !(needsSignificant || (!hasFraction && notation === 'compact'));
  let [significant, fraction] = [undefined, undefined];
  if (needsSignificant) {
    const from = within(minimumSignificantDigits, 'minimumSignificantDigits', 1, 21, 1);
    significant = [from, within(maximumSignificantDigits, 'maximumSignificantDigits', from, 21, 21)];
  }
  if (needsFraction) {
    let from = within(minimumFractionDigits, 'minimumFractionDigits', 0, 100, undefined);
    let to = within(maximumFractionDigits, 'maximumFractionDigits', 0, 100, undefined);
    if (from === undefined) from = Math.min(least, to ?? least);
    else if (to === undefined) to = Math.max(most, from);
    else if (from > to) throw new RangeError('maximumFractionDigits value is out of range.');
    fraction = [from, to ?? most];
  }
  if (significant === undefined && fraction === undefined) [significant, fraction, priority] = [[1, 2], [0, 0], 'morePrecision'];
  if (increment !== 1) {
    if (significant !== undefined) throw new TypeError('RoundingType is not fractionDigits');
    if (fraction[0] !== fraction[1]) throw new RangeError('maximumFractionDigits value is out of range.');
  }
  return { ...settings, significant, fraction, increment, mode, priority, trailing };
}

/** https://tc39.es/ecma402/#sec-initializenumberformat; `method` is what V8 names in its messages. */
function settingsOf(given, method) {
  if (given === null) throw new TypeError(`${method} called on null or undefined`);
  const options = given === undefined ? Object.create(null) : Object(given);
  choice(options, 'localeMatcher', ['best fit', 'lookup'], method);
  const { numberingSystem } = options;
  if (numberingSystem !== undefined && !/^[a-z\d]{3,8}(-[a-z\d]{3,8})*$/i.test(numberingSystem)) {
    throw new RangeError(`Invalid numberingSystem : ${numberingSystem}`);
  }
  const style = choice(options, 'style', ['decimal', 'percent', 'currency', 'unit'], method);
  const currency = currencyOf(options, style);
  const currencyDisplay = choice(options, 'currencyDisplay', ['symbol', 'code', 'narrowSymbol', 'name'], method);
  const currencySign = choice(options, 'currencySign', ['standard', 'accounting'], method);
  const unit = unitOf(options, style, method);
  const unitDisplay = choice(options, 'unitDisplay', ['short', 'narrow', 'long'], method);
  const notation = choice(options, 'notation', ['standard', 'scientific', 'engineering', 'compact'], method);
  const cents = style === 'currency' && notation === 'standard' ? centsOf(currency) : undefined;
  const digits = digitSettings(options, cents ?? 0, cents ?? (style === 'percent' ? 0 : 3), notation, method);
  const compactDisplay = choice(options, 'compactDisplay', ['short', 'long'], method);
  const grouping = groupingOf(options, notation === 'compact' ? 'min2' : 'auto', method);
  const signDisplay = choice(options, 'signDisplay', ['auto', 'never', 'always', 'exceptZero', 'negative'], method);
  return {
    style, currency, currencyDisplay, currencySign, unit, unitDisplay, notation, compactDisplay, grouping, signDisplay, ...digits,
  };
}

/** What `resolvedOptions` tells of them. */
function resolved(locale, settings) {
  const { style, currency, currencyDisplay, currencySign, unit, unitDisplay, notation, fraction, significant } = settings;
  return {
    locale,
    numberingSystem: 'latn',
    style,
    ...(style === 'currency' && { currency, currencyDisplay, currencySign }),
    ...(style === 'unit' && { unit, unitDisplay }),
    minimumIntegerDigits: settings.minimumIntegerDigits,
    ...(fraction && { minimumFractionDigits: fraction[0], maximumFractionDigits: fraction[1] }),
    ...(significant && { minimumSignificantDigits: significant[0], maximumSignificantDigits: significant[1] }),
    useGrouping: settings.grouping,
    notation,
    ...(notation === 'compact' && { compactDisplay: settings.compactDisplay }),
    signDisplay: settings.signDisplay,
    roundingIncrement: settings.increment,
    roundingMode: settings.mode,
    roundingPriority: settings.priority,
    trailingZeroDisplay: settings.trailing,
  };
}

module.exports = { settingsOf, resolved };
