// Decimal digits of numbers, and rounding them. Digits are two texts, those before the point and those after it, so that
// nothing is lost that a float could not hold.
'use strict';

/** The digits of a number without its sign: of the shortest text that stands for it, or of the text that is given. */
function digitsOf(number) {
  const [mantissa, exponent = '0'] = `${number}`.replace(/^[-+]/, '').split(/e/i);
  const [whole, fraction = ''] = mantissa.split('.');
  return shifted([whole || '0', fraction], Number(exponent));
}

/** Digits with the point `by` places further right. */
function shifted([whole, fraction], by) {
  if (by >= 0) {
    const padded = fraction.padEnd(by, '0');
    return [(whole + padded.slice(0, by)).replace(/^0+(?=\d)/, ''), padded.slice(by)];
  }
  const padded = whole.padStart(1 - by, '0');
  return [padded.slice(0, by), padded.slice(by) + fraction];
}

const isZero = ([whole, fraction]) => !/[1-9]/.test(whole + fraction);

/** How many digits there are before the point; less than one for numbers that start behind it. Zero has one. */
function sizeOf([whole, fraction]) {
  const digits = whole.replace(/^0+/, '');
  if (digits !== '') return digits.length;
  return isZero([whole, fraction]) ? 1 : -(/^0*/.exec(fraction)[0].length);
}

/** Whether what lies between two multiples goes to the one further from zero. `twice` compares twice the rest with the step. */
function goesUp(mode, negative, twice, odd) {
  const directed = { ceil: !negative, floor: negative, expand: true, trunc: false };
  if (mode in directed) return directed[mode];
  if (twice !== 0) return twice > 0;
  return { halfCeil: !negative, halfFloor: negative, halfExpand: true, halfTrunc: false, halfEven: odd }[mode];
}

function roundTo([whole, fraction], places, { mode, increment }, negative) {
  const padded = fraction.padEnd(places, '0');
  const all = BigInt(whole + padded);
  const step = BigInt(increment) * 10n ** BigInt(padded.length - places);
  let times = all / step;
  const rest = all % step;
  if (rest > 0n) {
    const twice = rest * 2n;
    if (goesUp(mode, negative, twice > step ? 1 : twice < step ? -1 : 0, times % 2n === 1n)) times++;
  }
  const text = `${times * BigInt(increment)}`;
  if (places <= 0) return [`${BigInt(text) * 10n ** BigInt(-places)}`, ''];
  const filled = text.padStart(places + 1, '0');
  return [filled.slice(0, -places), filled.slice(-places)];
}

/** Digits rounded and filled up as settings ask (https://tc39.es/ecma402/#sec-formatnumberstring). */
function rounded(digits, settings, negative) {
  const { significant, fraction, priority, trailing } = settings;
  const trim = ([whole, behind], least) => [whole, behind.replace(/0+$/, '').padEnd(Math.max(least, 0), '0')];
  const bySize = significant && significant[1] - sizeOf(digits);
  const useSize = significant && (!fraction || (priority === 'lessPrecision' ? bySize <= fraction[1] : bySize >= fraction[1]));
  let result;
  if (useSize) {
    result = roundTo(digits, bySize, settings, negative);
    result = trim(result, significant[0] - sizeOf(result));
  } else {
    result = trim(roundTo(digits, fraction[1], settings, negative), fraction[0]);
  }
  if (trailing === 'stripIfInteger' && !/[1-9]/.test(result[1])) result[1] = '';
  return [result[0].padStart(settings.minimumIntegerDigits, '0'), result[1]];
}

module.exports = { digitsOf, isZero, rounded, shifted, sizeOf };
