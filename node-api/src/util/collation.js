// The order of texts for people: the root of ICU's collation, as far as it concerns Latin letters, figures and signs.
// Other letters follow by their numbers, as their scripts mostly do.
'use strict';

const { choice } = require('internal/locale/options');

// Spaces and punctuation, then other signs; behind them come the signs that are not listed, currencies, figures, letters.
const PUNCTUATION = '\t\n\v\f\r\u0085\u2028\u2029 _-–—,;:!¡?¿.·\'‘’"“”«»()[]{}§¶@*/\\&#%';
const SIGNS = '`^°©®+±÷×<=>|¬~';
const CURRENCIES = '¢$£¥€';
const [LISTED, SIGN, CURRENCY, FIGURE, LETTER] = [0, 1, 2, 3, 4];
const BARRED = '\u0335';
/** Letters that are sorted as others with a mark, or as two. */
const SPELLED = { ß: 'ss', æ: 'ae', œ: 'oe', ø: `o${BARRED}`, đ: `d${BARRED}`, ł: `l${BARRED}`, ı: `i${BARRED}` };
const PLAIN = /^[a-z\d]*$/;
const IGNORED = /[\0-\x08\x0e-\x1f\x7f\p{Cf}]/u;

/** Where a character stands by itself: its group, and its place there. */
function primary(character) {
  const listed = (PUNCTUATION + SIGNS).indexOf(character);
  if (listed !== -1) return [LISTED, listed];
  const currency = CURRENCIES.indexOf(character);
  if (currency !== -1) return [CURRENCY, currency];
  if (/\p{N}/u.test(character)) return [FIGURE, character.codePointAt(0)];
  return [/[\p{P}\p{S}]/u.test(character) ? SIGN : LETTER, character.codePointAt(0)];
}

/** What a text is compared by: for each of its letters its place, its marks, and whether it is a capital or another form. */
function elements(text, { numeric, ignorePunctuation }) {
  const found = [];
  for (const character of text.normalize('NFC')) {
    const small = character.toLowerCase();
    const spelled = SPELLED[small] ?? small.normalize('NFKD');
    const form = character !== small ? 1 : spelled !== character && spelled !== character.normalize('NFD') ? 2 : 0;
    for (const part of spelled) {
      const last = found.at(-1);
      if (IGNORED.test(part)) continue;
      if (/\p{M}/u.test(part)) {
        if (last !== undefined) last.marks += part;
        continue;
      }
      const [group, place] = primary(part);
      if (ignorePunctuation && group === LISTED && place < PUNCTUATION.length) continue;
      // Figures that follow each other are one number.
      if (numeric && group === FIGURE && last?.group === FIGURE) last.place = last.place * 10n + BigInt(place - 48);
      else found.push({ group, place: numeric && group === FIGURE ? BigInt(place - 48) : place, marks: '', form });
    }
  }
  return found;
}

const order = (x, y) => (x === y ? 0 : x < y ? -1 : 1);

/** Compares what all elements have, the first difference first. */
function firstOf(a, b, compare) {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const result = compare(a[i], b[i]);
    if (result !== 0) return result;
  }
  return 0;
}

/** -1, 0 or 1; `settings` are those of a collator. */
function collate(a, b, settings) {
  if (a === b) return 0;
  if (PLAIN.test(a) && PLAIN.test(b) && !settings.numeric) return order(a, b);
  const [x, y] = [elements(a, settings), elements(b, settings)];
  const places = firstOf(x, y, (one, other) => order(one.group, other.group) || order(one.place, other.place));
  if (places !== 0 || x.length !== y.length) return places || order(x.length, y.length);
  const { sensitivity, caseFirst } = settings;
  const marks = sensitivity === 'base' || sensitivity === 'case' ? 0 : firstOf(x, y, (one, other) => order(one.marks, other.marks));
  if (marks !== 0 || sensitivity === 'base' || sensitivity === 'accent') return marks;
  const forms = firstOf(x, y, (one, other) => order(one.form, other.form));
  return caseFirst === 'upper' ? -forms : forms;
}

const CHOICES = {
  usage: ['sort', 'search'], localeMatcher: ['best fit', 'lookup'], caseFirst: ['false', 'upper', 'lower'],
  sensitivity: ['variant', 'base', 'accent', 'case'],
};

/** What options ask of a collator; `method` is what V8 names in its messages. */
function collatorSettings(given, method) {
  if (given === null) throw new TypeError(`${method} called on null or undefined`);
  const options = given === undefined ? {} : Object(given);
  const settings = {};
  for (const [name, values] of Object.entries(CHOICES)) {
    settings[name] = choice(options, name, values, method);
  }
  const { numeric = false, ignorePunctuation = false } = options;
  return { ...settings, numeric: Boolean(numeric), ignorePunctuation: Boolean(ignorePunctuation) };
}

module.exports = { collate, collatorSettings };
