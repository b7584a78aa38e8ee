// The keys of a terminal. A key is a character, a control character, or an escape sequence: ESC and a letter, or ESC,
// `O` or `[`, numbers and a final character, as xterm, rxvt, putty, Cygwin and the Linux console send them.
'use strict';

const ESCAPE = '\x1b';

/** What follows the escape, without numbers that are a modifier. */
const PLAIN = {
  f1: '[P OP [11~ [[A', f2: '[Q OQ [12~ [[B', f3: '[R OR [13~ [[C', f4: '[S OS [14~ [[D', f5: '[15~ [[E',
  f6: '[17~', f7: '[18~', f8: '[19~', f9: '[20~', f10: '[21~', f11: '[23~', f12: '[24~',
  'paste-start': '[200~', 'paste-end': '[201~',
  up: '[A OA', down: '[B OB', right: '[C OC', left: '[D OD', clear: '[E OE', end: '[F OF [4~ [8~', home: '[H OH [1~ [7~',
  insert: '[2~', delete: '[3~', pageup: '[5~ [[5~', pagedown: '[6~ [[6~',
};
const WITH_SHIFT = {
  up: '[a', down: '[b', right: '[c', left: '[d', clear: '[e', insert: '[2$', delete: '[3$', pageup: '[5$',
  pagedown: '[6$', home: '[7$', end: '[8$', tab: '[Z',
};
const WITH_CTRL = {
  up: 'Oa', down: 'Ob', right: 'Oc', left: 'Od', clear: 'Oe', insert: '[2^', delete: '[3^', pageup: '[5^',
  pagedown: '[6^', home: '[7^', end: '[8^',
};

const sequences = new Map();
for (const [table, modifier] of [[PLAIN, null], [WITH_SHIFT, 'shift'], [WITH_CTRL, 'ctrl']]) {
  for (const [name, codes] of Object.entries(table)) {
    for (const code of codes.split(' ')) sequences.set(code, { name, modifier });
  }
}

const CONTROL = { '\r': 'return', '\n': 'enter', '\t': 'tab', '\b': 'backspace', '\x7f': 'backspace', [ESCAPE]: 'escape', ' ': 'space' };

const isDigit = (ch) => ch >= '0' && ch <= '9';

/** UTF-16 units of the character before `index`. */
function charLengthLeft(text, index) {
  if (index <= 0) return 0;
  const wide = (at) => text.codePointAt(at) >= 0x10000;
  return (index > 1 && wide(index - 2)) || wide(index - 1) ? 2 : 1;
}

/** UTF-16 units of the character at `index`; 1 at the end, where a move to the right asks for a completion. */
function charLengthAt(text, index) {
  return index < text.length && text.codePointAt(index) >= 0x10000 ? 2 : 1;
}

/** Splits what follows `ESC [` into the code that names the key, and the modifier's number. */
function partsOf(command) {
  const numbered = /^(?:(\d\d?)(?:;(\d))?([~^$])|(\d{3}~))$/.exec(command);
  if (numbered) {
    const [, number, modifier, final, long] = numbered;
    return long ? [long, 0] : [number + final, (modifier || 1) - 1];
  }
  const lettered = /^((\d;)?(\d))?([A-Za-z])$/.exec(command);
  return lettered ? [lettered[4], (lettered[3] || 1) - 1] : [command, 0];
}

/** Reads a sequence's end, after `start`. Yields for each further character. */
function* readSequence(start) {
  let text = '';
  let ch = yield;
  text += ch;
  let code = start;
  let modifier = 0;
  if (start === 'O') {
    if (isDigit(ch)) {
      modifier = Number(ch) - 1;
      ch = yield;
      text += ch;
    }
    return { text, code: code + ch, modifier };
  }
  if (ch === '[') {
    code += ch;
    ch = yield;
    text += ch;
  }
  const from = text.length - 1;
  for (let digits = 0; digits < 3 && isDigit(ch); digits++) {
    ch = yield;
    text += ch;
  }
  if (ch === ';') {
    ch = yield;
    text += ch;
    if (isDigit(ch)) text += yield;
  }
  const [rest, number] = partsOf(from < 0 ? start : text.slice(from));
  return { text, code: code + rest, modifier: number };
}

/** Names a character that is not the start of a sequence. */
function nameCharacter(key, ch, escaped) {
  if (Object.hasOwn(CONTROL, ch)) {
    key.name = CONTROL[ch];
    key.meta = escaped;
  } else if (!escaped && ch <= '\x1a') {
    key.name = String.fromCharCode(ch.charCodeAt(0) + 96);
    key.ctrl = true;
  } else if (/^[0-9A-Za-z]$/.test(ch)) {
    key.name = ch.toLowerCase();
    key.shift = /^[A-Z]$/.test(ch);
    key.meta = escaped;
  } else if (escaped) {
    // No character: the escape key itself, as nothing followed in time.
    key.name = ch.length ? undefined : 'escape';
    key.meta = true;
  }
}

/** Is given character after character by `next(character)`; emits `'keypress'` on the stream for every key. */
function* emitKeys(stream) {
  for (;;) {
    let ch = yield;
    let text = ch;
    const key = { sequence: null, name: undefined, ctrl: false, meta: false, shift: false };
    const escaped = ch === ESCAPE;
    // Two escapes mean what one means.
    for (let escapes = 0; escapes < 2 && ch === ESCAPE; escapes++) {
      ch = yield;
      text += ch;
    }
    if (escaped && (ch === 'O' || ch === '[')) {
      const rest = yield* readSequence(ch);
      text += rest.text;
      key.ctrl = Boolean(rest.modifier & 4);
      key.meta = Boolean(rest.modifier & 10);
      key.shift = Boolean(rest.modifier & 1);
      key.code = rest.code;
      const { name, modifier } = sequences.get(rest.code) ?? { name: 'undefined', modifier: null };
      key.name = name;
      if (modifier) key[modifier] = true;
    } else {
      nameCharacter(key, ch, escaped);
    }
    key.sequence = text;
    if (text.length !== 0 && (key.name !== undefined || escaped)) {
      stream.emit('keypress', escaped ? undefined : text, key);
    } else if (charLengthAt(text, 0) === text.length) {
      stream.emit('keypress', text, key);
    }
  }
}

module.exports = { ESCAPE, charLengthAt, charLengthLeft, emitKeys };
