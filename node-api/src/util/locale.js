// Numbers and dates for people, in American English: what Node prints where no other language is asked for.
//
// The engine comes without ICU's tables. Other locales get their separators right for numbers, their order for dates in
// figures, and British English its dates in words; nothing more.
'use strict';

const { collate, collatorSettings } = require('internal/locale/collation');
const { choice, language } = require('internal/locale/options');
const { partsOf, rangeParts, resolved, settingsOf, textOf } = require('internal/locale/numbers');
const { notSimulated } = require('internal/unsimulated');

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const WELL_FORMED = /^([a-z]{2,3}|[a-z]{5,8})(-[a-z]{4})?(-(?:[a-z]{2}|\d{3}))?((?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*(?:-[a-wyz\d](?:-[a-z\d]{2,8})+)*(?:-x(?:-[a-z\d]{1,8})+)?)$/i;

// A locale as it is written: the language small, the script with a capital, the region in capitals.
function canonical(tag) {
  if (typeof tag !== 'string' && (typeof tag !== 'object' || tag === null)) throw new TypeError('Language ID should be string or object.');
  const parts = WELL_FORMED.exec(`${tag}`);
  if (parts === null) throw new RangeError('Incorrect locale information provided');
  const [, language, script = '', region = '', rest = ''] = parts;
  return language.toLowerCase() + script.slice(0, 2).toUpperCase() + script.slice(2).toLowerCase() + region.toUpperCase() + rest.toLowerCase();
}

function getCanonicalLocales(locales) {
  if (locales === undefined) return [];
  if (locales === null) throw new TypeError('Cannot convert undefined or null to object');
  if (typeof locales === 'string') return [canonical(locales)];
  // Whatever has a length counts as a list, and what has none as an empty one.
  const list = Object(locales);
  const found = new Set();
  for (let i = 0; i < Math.min(Number(list.length) || 0, Number.MAX_SAFE_INTEGER); i++) if (i in list) found.add(canonical(list[i]));
  return [...found];
}

const nameOf = (locales) => getCanonicalLocales(locales)[0] ?? 'en-US';

const kMethod = 'Number.prototype.toLocaleString';

function formatNumber(value, locales, options) {
  const locale = nameOf(locales);
  return textOf(partsOf(value, locale, settingsOf(options, kMethod)));
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
const regionOf = (locale) => REGIONS[locale] ?? REGIONS[language(locale)];
const ZONE = /^(?:UTC|GMT|Etc|Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific|[A-Z]{3}|[+-]\d{2}:?\d{2})(?:\/[\w+-]+)*$/i;
/** The names of the zone without an offset, the only one whose rules are here. */
const UNIVERSAL = /^(?:(?:Etc\/)?(?:UTC|GMT|UCT|Universal|Zulu|Greenwich)|[+-]00:?00)$/i;
const GERMAN = {
  months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  short: ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'],
  days: ['Sonntag', 'Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag'],
};
const DATE_PARTS = ['weekday', 'year', 'month', 'day'];
const TIME_PARTS = ['hour', 'minute', 'second', 'fractionalSecondDigits', 'dayPeriod'];
const ALL_PARTS = [...DATE_PARTS, ...TIME_PARTS];
const NEEDED = { date: DATE_PARTS, time: TIME_PARTS, all: ALL_PARTS, any: ALL_PARTS };

const WORDS = ['narrow', 'short', 'long'];
const FIGURES = ['2-digit', 'numeric'];
const STYLES = ['full', 'long', 'medium', 'short'];
const ALLOWED = {
  hourCycle: ['h11', 'h12', 'h23', 'h24'], weekday: WORDS, era: WORDS, year: FIGURES, month: [...FIGURES, ...WORDS], day: FIGURES,
  dayPeriod: WORDS, hour: FIGURES, minute: FIGURES, second: FIGURES,
  timeZoneName: ['short', 'long', 'shortOffset', 'longOffset', 'shortGeneric', 'longGeneric'], dateStyle: STYLES, timeStyle: STYLES,
};
const METHODS = {
  date: 'Date.prototype.toLocaleDateString', time: 'Date.prototype.toLocaleTimeString', all: 'Date.prototype.toLocaleString',
  any: 'Intl.DateTimeFormat',
};

function checkDate(options, wanted) {
  const { timeZone, dateStyle, timeStyle, fractionalSecondDigits: digits } = options;
  if (timeZone !== undefined && !ZONE.test(timeZone)) throw new RangeError(`Invalid time zone specified: ${timeZone}`);
  if (timeZone !== undefined && !UNIVERSAL.test(timeZone)) notSimulated(`The time zone ${timeZone}`)();
  for (const [name, values] of Object.entries(ALLOWED)) choice(options, name, values, METHODS[wanted]);
  if (digits !== undefined && !(digits >= 1 && digits <= 3)) throw new RangeError('fractionalSecondDigits value is out of range.');
  const asStyle = dateStyle !== undefined || timeStyle !== undefined;
  if (asStyle && ALL_PARTS.some((part) => options[part] !== undefined)) throw new TypeError('Invalid option : option');
  if (wanted === 'date' && timeStyle !== undefined) throw new TypeError('Invalid option : timeStyle');
  if (wanted === 'time' && dateStyle !== undefined) throw new TypeError('Invalid option : dateStyle');
}

// `wanted` says what the options must name, and what is shown when they do not: 'date', 'time', or 'all' for both; with
// 'any' anything will do, and the date is shown.
function formatDate(date, locales, options = {}, wanted = 'all') {
  const locale = nameOf(locales);
  checkDate(options, wanted);
  const time = Number(date);
  if (Number.isNaN(time)) {
    if (wanted === 'any') throw new RangeError('Invalid time value');
    return 'Invalid Date';
  }
  const parts = shownParts(options, wanted);
  const at = new Date(time - new Date(time).getTimezoneOffset() * (options.timeZone === 'UTC' ? 0 : 60000));
  const region = regionOf(locale);
  if (region !== undefined && language(locale) === 'en' && options.dateStyle === 'short') parts.year = 'numeric';
  if (region === REGIONS.de && (options.dateStyle === 'medium' || options.dateStyle === 'short')) Object.assign(parts, { month: '2-digit', day: '2-digit' });
  const day = dateText(at, parts, region);
  const clock = timeText(at, parts, region);
  if (day === '' || clock === '') return day + clock;
  return day + between(parts, options.dateStyle, region) + clock;
}

/** The parts of a date that options ask for, or that are shown when they ask for none. */
function shownParts(options, wanted) {
  if (options.dateStyle !== undefined || options.timeStyle !== undefined) {
    return { ...options, ...DATE_STYLES[options.dateStyle], ...TIME_STYLES[options.timeStyle] };
  }
  let parts = { ...options };
  if (!NEEDED[wanted].some((part) => options[part] !== undefined)) {
    if (wanted !== 'time') parts = { year: 'numeric', month: 'numeric', day: 'numeric', ...parts };
    if (wanted === 'time' || wanted === 'all') parts = { hour: 'numeric', minute: '2-digit', second: '2-digit', ...parts };
  }
  return parts;
}

/** Which part of a date each piece of its text is: words by what they are, figures by the order of the place. */
function dateParts(text, parts, region) {
  const asWord = ['long', 'short'].includes(parts.month);
  const letters = asWord ? 'DY' : (region?.[0] ?? 'M/D/Y').replace(/[^DMY]|(?<=(.))\1/g, '');
  const order = [...letters].map((letter) => ({ D: 'day', M: 'month', Y: 'year' })[letter]).concat('hour', 'minute', 'second', 'fractionalSecond');
  const given = (part) => parts[part === 'fractionalSecond' ? 'fractionalSecondDigits' : part] !== undefined;
  const figures = order.filter(given);
  const names = [MONTHS, GERMAN.months, GERMAN.short];
  const isMonth = (word) => names.some((list) => list.some((name) => name === word || name.slice(0, 3) === word));
  const pieces = [];
  for (const [value] of text.matchAll(/\d+|UTC|[ap]\.\s?m\.|\p{L}+\.?|[^\d\p{L}]+/gu)) {
    let type = 'literal';
    if (/^\d/.test(value)) type = figures.shift() ?? 'literal';
    else if (asWord && isMonth(value)) type = 'month';
    else if (parts.weekday !== undefined && pieces.length === 0 && /^\p{L}/u.test(value)) type = 'weekday';
    else if (/^(?:[ap]\.?\s?m\.?|fm|em)$/i.test(value)) type = 'dayPeriod';
    else if (value === 'UTC' || (parts.timeZoneName === 'long' && /^\p{L}/u.test(value) && figures.length === 0)) type = 'timeZoneName';
    const last = pieces.at(-1);
    // The name of a time zone is one piece, however many words it has.
    const before = pieces.at(-2);
    if (type === 'timeZoneName' && last?.value === ' ' && before?.type === type) {
      pieces.pop();
      before.value += ` ${value}`;
      continue;
    }
    // Only here the halves of a day have the narrow space that ICU gives them.
    if (type === 'dayPeriod' && last?.value === ' ') last.value = '\u202f';
    if (type === 'literal' && last?.type === 'literal') last.value += value;
    else pieces.push({ type, value });
  }
  return pieces;
}

/** What stands between a date and a time: words where the month is written out. */
function between({ year, month, day, weekday, hour, minute, second }, style, region) {
  if (style === 'full' || style === 'long' || (style === undefined && month === 'long')) return region === REGIONS.de ? ' um ' : ' at ';
  const absent = (...parts) => parts.every((part) => part === undefined);
  const alone = weekday !== undefined && absent(year, month, day) && !absent(hour, minute, second);
  if (alone && region !== REGIONS.de) return ' ';
  return region === undefined ? ', ' : region[1];
}

/** A German date whose month is a word. A short one that stands alone has no full stop. */
function germanText(at, name, years, month, days) {
  const long = GERMAN.months[at.getUTCMonth()];
  const short = years + days === '' ? long.slice(0, 3) : GERMAN.short[at.getUTCMonth()];
  const word = month === 'narrow' ? long[0] : month === 'long' ? long : short;
  return [name, [days && `${days}.`, word, years].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** Parts that have no pattern together, in the order in which ICU appends them to one for some of them; or nothing. */
function appendedText(name, years, month, days, region) {
  const isGerman = region === REGIONS.de;
  if (month !== undefined || days === '') return undefined;
  if (name === '') return years && `${years} (${isGerman ? 'Tag' : 'day'}: ${days})`;
  if (isGerman) return [years, `${name}, ${days}.`].filter(Boolean).join(' ');
  return [...(region === REGIONS['en-GB'] ? [name, days] : [days, name]), years].filter(Boolean).join(' ');
}

function dateText(at, { weekday, year, month, day }, region) {
  const isGerman = region === REGIONS.de;
  const whole = (isGerman ? GERMAN.days : DAYS)[at.getUTCDay()];
  const name = weekday === undefined ? '' : weekday === 'long' ? whole : weekday === 'narrow' ? whole[0] : isGerman ? `${whole.slice(0, 2)}.` : whole.slice(0, 3);
  const two = (number, style) => (style === '2-digit' ? `${number}`.padStart(2, '0') : `${number}`);
  const years = year === undefined ? '' : year === '2-digit' ? two(at.getUTCFullYear() % 100, year) : `${at.getUTCFullYear()}`;
  const days = day === undefined ? '' : two(at.getUTCDate(), day);
  const appended = appendedText(name, years, month, days, region);
  if (appended) return appended;
  if (name !== '' && days === '' && years + (month ?? '') !== '') {
    return `${dateText(at, { year, month }, region)} ${name}`;
  }
  let rest;
  const asWord = WORDS.includes(month);
  if (isGerman && asWord) return germanText(at, name, years, month, days);
  if (asWord) {
    const long = MONTHS[at.getUTCMonth()];
    const full = month === 'long' ? long : long.slice(0, month === 'short' ? 3 : 1);
    if (region === REGIONS['en-GB']) {
      const words = [days, full, years].filter(Boolean).join(' ');
      return [name, words].filter(Boolean).join(years === '' ? ' ' : ', ');
    }
    const start = [full, days].filter(Boolean).join(' ');
    rest = [start, years].filter(Boolean).join(days === '' ? ' ' : ', ');
  } else if (region !== undefined && ![years, days, month ?? ''].includes('')) {
    const values = { Y: years, M: two(at.getUTCMonth() + 1, month), D: days };
    const least = month === '2-digit' && day === 'numeric' ? 1 : 2;
    rest = region[0].replace(/([DMY])(\1?)/g, (all, letter, twice) => values[letter].padStart(twice === '' ? 1 : least, '0'));
  } else if (isGerman && years === '' && days !== '' && month !== undefined) {
    rest = `${two(at.getUTCDate(), month === '2-digit' && name === '' ? month : day)}.${two(at.getUTCMonth() + 1, month)}.`;
  } else if (region === REGIONS['en-GB'] && years === '' && days !== '' && month !== undefined) {
    const style = name === '' && day !== month ? undefined : '2-digit';
    rest = [two(at.getUTCDate(), style ?? day), two(at.getUTCMonth() + 1, '2-digit')].join('/');
    return [name, rest].filter(Boolean).join(' ');
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
  if (region === REGIONS.de && hour !== undefined && minute === undefined && !half) text += ' Uhr';
  const universal = region === REGIONS.de ? 'Koordinierte Weltzeit' : 'Coordinated Universal Time';
  if (timeZoneName !== undefined) text += timeZoneName === 'long' ? ` ${universal}` : ' UTC';
  return fields.length === 0 ? text.trimStart() : text;
}

/** `toLocaleLowerCase` and `toLocaleUpperCase`. In Turkish the letters i with and without a dot are two. */
function changeCase(text, changed, locales, upper) {
  if (!['tr', 'az'].includes(language(nameOf(locales)))) return changed;
  if (upper) return text.replaceAll('i', 'İ').toUpperCase();
  return text.replaceAll('I\u0307', 'i').replaceAll('I', 'ı').replaceAll('İ', 'i').toLowerCase();
}

function compareText(a, b, locales, options) {
  getCanonicalLocales(locales);
  return collate(a, b, collatorSettings(options, 'String.prototype.localeCompare'));
}

/** The function that an accessor gives, made once. */
const nameless = (fn) => Object.defineProperty(fn, 'name', { value: '' });

class NumberFormat {
  #locale;
  #settings;
  #format;
  constructor(locales = undefined, options = undefined) {
    this.#locale = nameOf(locales);
    this.#settings = settingsOf(options, 'Intl.NumberFormat');
  }
  resolvedOptions() {
    return resolved(this.#locale, this.#settings);
  }
  formatToParts(value) {
    return partsOf(value, this.#locale, this.#settings);
  }
  get format() {
    if (!(#format in this)) throw new TypeError(`Method UnwrapNumberFormat called on incompatible receiver ${typeof this}`);
    return (this.#format ??= nameless((value) => textOf(this.formatToParts(value))));
  }
  formatRange(start, end) {
    return textOf(this.formatRangeToParts(start, end));
  }
  formatRangeToParts(start, end) {
    return rangeParts(start, end, this.#locale, this.#settings);
  }
}

class DateTimeFormat {
  #locale;
  #options;
  constructor(locales, options = {}) {
    this.#locale = nameOf(locales);
    this.#options = options;
    checkDate(options, 'any');
    this.format = (date = Date.now()) => formatDate(date, this.#locale, this.#options, 'any');
    Object.defineProperty(this, 'format', { enumerable: false });
  }
  formatToParts(date = Date.now()) {
    return dateParts(this.format(date), shownParts(this.#options, 'any'), regionOf(this.#locale));
  }
  resolvedOptions() {
    const { dateStyle, timeStyle, hour12, hourCycle } = this.#options;
    const parts = shownParts(this.#options, 'any');
    const region = regionOf(this.#locale);
    const half = hour12 ?? (hourCycle === undefined ? region === undefined || region[2] === 0 : /^h1[12]$/.test(hourCycle));
    const all = { locale: this.#locale, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' };
    if (parts.hour !== undefined) Object.assign(all, { hourCycle: half ? 'h12' : 'h23', hour12: half });
    if (dateStyle !== undefined || timeStyle !== undefined) {
      return { ...all, ...(dateStyle && { dateStyle }), ...(timeStyle && { timeStyle }) };
    }
    const [pattern] = region ?? [''];
    if ([parts.year, parts.month, parts.day].every((part) => part === 'numeric')) {
      for (const [letters, part] of [['MM', 'month'], ['DD', 'day']]) if (pattern.includes(letters)) parts[part] = '2-digit';
    }
    for (const part of ['weekday', 'era', 'year', 'month', 'day', 'dayPeriod', 'hour', 'minute', 'second', 'fractionalSecondDigits', 'timeZoneName']) {
      const within = (part === 'minute' && parts.hour !== undefined) || (part === 'second' && parts.minute !== undefined);
      if (parts[part] !== undefined) all[part] = within ? '2-digit' : parts[part];
    }
    return all;
  }
}

class Collator {
  #locale;
  #settings;
  #compare;
  constructor(locales = undefined, options = undefined) {
    this.#locale = nameOf(locales);
    this.#settings = collatorSettings(options, 'Intl.Collator');
  }
  get compare() {
    return (this.#compare ??= nameless((a, b) => collate(`${a}`, `${b}`, this.#settings)));
  }
  resolvedOptions() {
    const { usage, sensitivity, ignorePunctuation, numeric, caseFirst } = this.#settings;
    return { locale: this.#locale, usage, sensitivity, ignorePunctuation, collation: 'default', numeric, caseFirst };
  }
}

/** Languages that ICU has something of. */
const LANGUAGES = new Set(
  ('af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lo lt lv ' +
    'mk ml mn mr ms my nb ne nl nn no or pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te th tk tr uk ur uz vi zh zu').split(' '),
);

// These constructors may be called without `new`.
const callable = (type) => new Proxy(type, { apply: (target, _, args) => new target(...args) });
const Intl = Object.create(Object.prototype, { [Symbol.toStringTag]: { value: 'Intl', configurable: true } });
Object.defineProperty(Intl, 'getCanonicalLocales', { value: getCanonicalLocales, writable: true, configurable: true });
const { strict, ...words } = require('internal/locale/words');
for (const type of [DateTimeFormat, NumberFormat, Collator, ...Object.values(words)]) {
  const { supportedLocalesOf } = {
    supportedLocalesOf(locales) {
      return getCanonicalLocales(locales).filter((locale) => LANGUAGES.has(language(locale)));
    },
  };
  Object.defineProperty(type, 'supportedLocalesOf', { value: supportedLocalesOf, writable: true, configurable: true });
  Object.defineProperty(type.prototype, Symbol.toStringTag, { value: `Intl.${type.name}`, configurable: true });
  Object.defineProperty(Intl, type.name, { value: (words[type.name] ? strict : callable)(type), writable: true, configurable: true });
}

module.exports = { Intl, changeCase, compareText, formatDate, formatNumber };
