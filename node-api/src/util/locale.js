// Numbers and dates for people, in American English: what Node prints where no other language is asked for.
//
// The engine comes without ICU's tables. Other locales get their separators right for numbers, their order for dates in
// figures, and British English its dates in words; nothing more.
'use strict';

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const SYMBOLS = { USD: '$', EUR: '€', GBP: '£', JPY: '¥', INR: '₹', CNY: 'CN¥', KRW: '₩', BRL: 'R$', CAD: 'CA$' };
const SEPARATORS = { de: ['.', ','], es: ['.', ','], it: ['.', ','], pt: ['.', ','], fr: ['\u202f', ','], ru: ['\xa0', ','], sv: ['\xa0', ','] };
const UNITS = ['', 'K', 'M', 'B', 'T'];

const language = (locales) => `${(Array.isArray(locales) ? locales[0] : locales) ?? 'en-US'}`.split('-')[0];

// The shortest digits that stand for a number: [integer digits, fraction digits].
function digitsOf(number) {
  const [mantissa, exponent = '0'] = `${number}`.replace(/^-/, '').split('e');
  const [whole, fraction = ''] = mantissa.split('.');
  const shift = Number(exponent);
  if (shift >= 0) {
    const all = fraction.padEnd(shift, '0');
    return [whole + all.slice(0, shift), all.slice(shift)];
  }
  const all = whole.padStart(1 - shift, '0');
  return [all.slice(0, shift), all.slice(shift) + fraction];
}

// Half away from zero, on decimal digits.
function round([whole, fraction], places) {
  if (fraction.length <= places) return [whole, fraction];
  const kept = BigInt(whole + fraction.slice(0, places)) + (fraction[places] >= '5' ? 1n : 0n);
  const text = `${kept}`.padStart(whole.length + places, '0');
  return [text.slice(0, text.length - places), text.slice(text.length - places)];
}

function significant([whole, fraction], count) {
  const size = whole.replace(/^0+/, '').length || -(fraction.match(/^0*/)[0].length);
  if (size <= count) return round([whole, fraction], count - size);
  const unit = 10n ** BigInt(size - count);
  return [`${((BigInt(whole) + unit / 2n) / unit) * unit}`, ''];
}

function formatNumber(value, locales, options = {}) {
  const number = typeof value === 'bigint' ? value : Number(value);
  const negative = number < 0 || Object.is(number, -0);
  const text = magnitude(typeof number === 'bigint' ? (negative ? -number : number) : Math.abs(number), locales, options);
  const sign = negative ? '-' : options.signDisplay === 'always' || (options.signDisplay === 'exceptZero' && number > 0) ? '+' : '';
  if (options.style === 'percent') return `${sign}${text}%`;
  if (options.style === 'unit') return `${sign}${text} ${{ kilometer: 'km', meter: 'm', second: 'sec', byte: 'byte' }[options.unit] ?? options.unit}`;
  if (options.style !== 'currency') return sign + text;
  const symbol = SYMBOLS[options.currency] ?? `${options.currency}\xa0`;
  return language(locales) === 'en' ? sign + symbol + text : `${sign}${text}\xa0${symbol}`;
}

function magnitude(number, locales, options) {
  if (Number.isNaN(number)) return 'NaN';
  if (number === Infinity) return '∞';
  if (options.notation === 'compact') return compact(number, locales, options);
  const { style, currency } = options;
  let digits = digitsOf(number);
  if (style === 'percent') digits = [digits[0] + digits[1].padEnd(2, '0').slice(0, 2), digits[1].slice(2)];
  const usual = style === 'currency' ? (currency === 'JPY' || currency === 'KRW' ? 0 : 2) : undefined;
  const least = options.minimumFractionDigits ?? Math.min(usual ?? 0, options.maximumFractionDigits ?? Infinity);
  const most = options.maximumFractionDigits ?? Math.max(least, usual ?? (style === 'percent' ? 0 : 3));
  if (options.maximumSignificantDigits !== undefined) digits = significant(digits, options.maximumSignificantDigits);
  else digits = round(digits, most);
  const whole = digits[0].replace(/^0+(?=\d)/, '').padStart(options.minimumIntegerDigits ?? 1, '0');
  const fraction = digits[1].replace(/0+$/, '').padEnd(least, '0');
  const [group, point] = SEPARATORS[language(locales)] ?? [',', '.'];
  const grouped = options.useGrouping === false ? whole : whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === '' ? grouped : grouped + point + fraction;
}

function compact(number, locales, options) {
  let power = 0;
  let scaled = Number(number);
  while (scaled >= 999.5 && power < UNITS.length - 1) {
    scaled /= 1000;
    power++;
  }
  const precision = scaled < 100 ? { maximumSignificantDigits: 2 } : { maximumFractionDigits: 0 };
  return magnitude(scaled, locales, { ...precision, ...options, notation: undefined }) + UNITS[power];
}

const DATE_STYLES = {
  full: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  long: { year: 'numeric', month: 'long', day: 'numeric' },
  medium: { year: 'numeric', month: 'short', day: 'numeric' },
  short: { year: '2-digit', month: 'numeric', day: 'numeric' },
};
const TIME_STYLES = {
  full: { hour: 'numeric', minute: '2-digit', second: '2-digit', timeZoneName: 'long' },
  long: { hour: 'numeric', minute: '2-digit', second: '2-digit', timeZoneName: 'short' },
  medium: { hour: 'numeric', minute: '2-digit', second: '2-digit' },
  short: { hour: 'numeric', minute: '2-digit' },
};
// How a place writes dates in figures (doubled letters always have two digits), what stands before the time, how many
// digits an hour has at least (0 where the day has two halves), and what the halves are called.
const REGIONS = {
  'en-GB': ['DD/MM/Y', ', ', 2, 'am', 'pm'],
  'en-AU': ['DD/MM/Y', ', ', 0, 'am', 'pm'],
  'en-CA': ['Y-MM-DD', ', ', 0, 'a.m.', 'p.m.'],
  'en-IN': ['D/M/Y', ', ', 0, 'am', 'pm'],
  de: ['D.M.Y', ', ', 2],
  es: ['D/M/Y', ', ', 1, 'a. m.', 'p. m.'],
  fr: ['DD/MM/Y', ' ', 2],
  it: ['DD/MM/Y', ', ', 2],
  ja: ['Y/M/D', ' ', 1],
  nl: ['D-M-Y', ', ', 2, 'a.m.', 'p.m.'],
  pl: ['D.MM.Y', ', ', 2],
  pt: ['DD/MM/Y', ', ', 2],
  ru: ['DD.MM.Y', ', ', 2],
  sv: ['Y-MM-DD', ' ', 2, 'fm', 'em'],
  zh: ['Y/M/D', ' ', 2],
};
const regionOf = (locales) => REGIONS[Array.isArray(locales) ? locales[0] : locales] ?? REGIONS[language(locales)];
const DATE_PARTS = ['weekday', 'year', 'month', 'day'];
const TIME_PARTS = ['hour', 'minute', 'second', 'fractionalSecondDigits', 'dayPeriod'];

// `wanted` says what is shown when the options name no part: 'date', 'time' or 'all'.
function formatDate(date, locales, options = {}, wanted = 'all') {
  const time = Number(date);
  if (Number.isNaN(time)) return 'Invalid Date';
  let parts = { ...options };
  if (options.dateStyle !== undefined || options.timeStyle !== undefined) {
    parts = { ...options, ...DATE_STYLES[options.dateStyle], ...TIME_STYLES[options.timeStyle] };
  } else if (![...DATE_PARTS, ...TIME_PARTS].some((part) => options[part] !== undefined)) {
    if (wanted !== 'time') parts = { year: 'numeric', month: 'numeric', day: 'numeric', ...parts };
    if (wanted !== 'date') parts = { hour: 'numeric', minute: '2-digit', second: '2-digit', ...parts };
  }
  const at = new Date(time - new Date(time).getTimezoneOffset() * (options.timeZone === 'UTC' ? 0 : 60000));
  const region = regionOf(locales);
  if (region !== undefined && language(locales) === 'en' && options.dateStyle === 'short') parts.year = 'numeric';
  const day = dateText(at, parts, region);
  const clock = timeText(at, parts, region);
  if (day === '' || clock === '') return day + clock;
  const between = region === undefined ? ', ' : region[1];
  return day + (options.dateStyle === 'full' || options.dateStyle === 'long' ? ' at ' : between) + clock;
}

function dateText(at, { weekday, year, month, day }, region) {
  const name = weekday === undefined ? '' : weekday === 'long' ? DAYS[at.getUTCDay()] : DAYS[at.getUTCDay()].slice(0, 3);
  const two = (number, style) => (style === '2-digit' ? `${number}`.padStart(2, '0') : `${number}`);
  const years = year === undefined ? '' : year === '2-digit' ? two(at.getUTCFullYear() % 100, year) : `${at.getUTCFullYear()}`;
  const days = day === undefined ? '' : two(at.getUTCDate(), day);
  let rest;
  if (month === 'long' || month === 'short') {
    const full = MONTHS[at.getUTCMonth()];
    if (region === REGIONS['en-GB']) {
      const words = [days, month === 'long' ? full : full.slice(0, 3), years].filter(Boolean).join(' ');
      return [name, words].filter(Boolean).join(years === '' ? ' ' : ', ');
    }
    const start = [month === 'long' ? full : full.slice(0, 3), days].filter(Boolean).join(' ');
    rest = [start, years].filter(Boolean).join(days === '' ? ' ' : ', ');
  } else if (region !== undefined && ![years, days, month ?? ''].includes('')) {
    const values = { Y: years, M: two(at.getUTCMonth() + 1, month), D: days };
    rest = region[0].replace(/([DMY])(\1?)/g, (all, letter, twice) => values[letter].padStart(twice === '' ? 1 : 2, '0'));
  } else {
    rest = [month === undefined ? '' : two(at.getUTCMonth() + 1, month), days, years].filter(Boolean).join('/');
  }
  return [name, rest].filter(Boolean).join(', ');
}

function timeText(at, parts, region) {
  const [, , least, morning = 'AM', evening = 'PM'] = region ?? [];
  const { hour, minute, second, fractionalSecondDigits: fraction, timeZoneName } = parts;
  const half = parts.hour12 ?? (parts.hourCycle === undefined ? region === undefined || region[2] === 0 : parts.hourCycle === 'h12' || parts.hourCycle === 'h11');
  // An hour that the program asks for as a plain number stays one where the day has 24 of them.
  const padded = !half && (region === undefined || region[2] === 0 || (least === 2 && parts.hour12 === undefined));
  const hours = half ? at.getUTCHours() % 12 || 12 : at.getUTCHours();
  const pad = (number) => `${number}`.padStart(2, '0');
  const fields = [];
  if (hour !== undefined) fields.push(hour === '2-digit' || padded ? pad(hours) : `${hours}`);
  if (minute !== undefined) fields.push(hour === undefined && second === undefined ? `${at.getUTCMinutes()}` : pad(at.getUTCMinutes()));
  if (second !== undefined) fields.push(minute === undefined ? `${at.getUTCSeconds()}` : pad(at.getUTCSeconds()));
  let text = fields.join(':');
  if (fraction !== undefined) text += `.${`${at.getUTCMilliseconds()}`.padStart(3, '0').slice(0, fraction)}`;
  if (hour !== undefined && half) text += ` ${at.getUTCHours() < 12 ? morning : evening}`;
  if (timeZoneName !== undefined) text += timeZoneName === 'long' ? ' Coordinated Universal Time' : ' UTC';
  return text;
}

// Letters first by what they are, then by accent, then small before capital: ICU's order for plain text.
function compareText(a, b, locales, options = {}) {
  const plain = (text) => text.normalize('NFD').replace(/\p{Mn}/gu, '');
  const rank = (c) => (/\s/u.test(c) ? 0 : /[\p{P}\p{S}]/u.test(c) ? 1 : /\p{N}/u.test(c) ? 2 : 3);
  const [x, y] = [[...plain(a).toLowerCase()], [...plain(b).toLowerCase()]];
  if (options.numeric) {
    const [m, n] = [a, b].map((text) => text.split(/(\d+)/));
    for (let i = 0; i < Math.min(m.length, n.length); i++) {
      const order = i % 2 === 1 ? Math.sign(Number(m[i]) - Number(n[i])) : compareText(m[i], n[i], locales, { ...options, numeric: false });
      if (order !== 0) return order;
    }
    return Math.sign(m.length - n.length);
  }
  for (let i = 0; i < Math.min(x.length, y.length); i++) {
    if (x[i] === y[i]) continue;
    return Math.sign(rank(x[i]) - rank(y[i])) || (x[i] < y[i] ? -1 : 1);
  }
  if (x.length !== y.length) return x.length < y.length ? -1 : 1;
  if (a === b || options.sensitivity === 'base') return 0;
  const accents = (text) => text.toLowerCase().normalize('NFD');
  if (accents(a) !== accents(b)) return accents(a) < accents(b) ? -1 : 1;
  if (options.sensitivity === 'accent') return 0;
  const [p, q] = [[...a], [...b]];
  const at = p.findIndex((c, i) => c !== q[i]);
  return at === -1 ? 0 : p[at] === p[at].toLowerCase() ? -1 : 1;
}

class NumberFormat {
  #locales;
  #options;
  constructor(locales, options = {}) {
    this.#locales = locales;
    this.#options = options;
    this.format = (value) => formatNumber(value, this.#locales, this.#options);
    Object.defineProperty(this, 'format', { enumerable: false });
  }
  resolvedOptions() {
    return { locale: this.#locales ?? 'en-US', numberingSystem: 'latn', style: 'decimal', ...this.#options };
  }
}

class DateTimeFormat {
  #locales;
  #options;
  constructor(locales, options = {}) {
    this.#locales = locales;
    this.#options = options;
    this.format = (date = Date.now()) => formatDate(date, this.#locales, this.#options, 'date');
    Object.defineProperty(this, 'format', { enumerable: false });
  }
  resolvedOptions() {
    return { locale: this.#locales ?? 'en-US', calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC', ...this.#options };
  }
}

class Collator {
  constructor(locales, options = {}) {
    this.compare = (a, b) => compareText(`${a}`, `${b}`, locales, options);
    Object.defineProperty(this, 'compare', { enumerable: false });
  }
}

// These constructors may be called without `new`.
const callable = (type) => new Proxy(type, { apply: (target, _, args) => new target(...args) });
const Intl = Object.create(Object.prototype, { [Symbol.toStringTag]: { value: 'Intl', configurable: true } });
const { strict, ...words } = require('internal/locale/words');
for (const type of [DateTimeFormat, NumberFormat, Collator, ...Object.values(words)]) {
  Object.defineProperty(type.prototype, Symbol.toStringTag, { value: `Intl.${type.name}`, configurable: true });
  Object.defineProperty(Intl, type.name, { value: (words[type.name] ? strict : callable)(type), writable: true, configurable: true });
}

module.exports = { Intl, compareText, formatDate, formatNumber };
