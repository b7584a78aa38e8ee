// Which names a CommonJS file exports as far as its text tells. Node's lexer knows of the language only where comments, texts
// and patterns are, and of exports only how people and compilers write them; it does not ask whether a statement runs.
'use strict';

/** What stands for parts of the patterns below; a space is anything blank, and comments. */
const PARTS = {
  ' ': String.raw`(?:\s|//[^\n\r]*|/\*[^]*?\*/)*`,
  NAME: String.raw`[A-Za-z_$\x80-\uffff][\w$\x80-\uffff]*`,
  TEXT: String.raw`"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'`,
  EXPORTS: String.raw`(?:module \. )?exports`,
  DEFAULT: `(?:"default"|'default')`,
  MARK: `(?:"__esModule"|'__esModule')`,
  HAS: String.raw`Object \. (?:prototype \. )?hasOwnProperty \. call \( NAME , \2 \)`,
  GETTER: String.raw`get (?:: function (?:NAME )?)?\( \) \{ return `,
  CLOSED: String.raw`(?:; )?\} (?:, )?\} \)`,
};

/** A text with its parts; what is no part of it may be made of parts itself. */
const filled = (text) => text.replace(/ |NAME|TEXT|EXPORTS|DEFAULT|MARK|HAS|GETTER|CLOSED/g, (part) =>
  part === ' ' || part === 'NAME' || part === 'TEXT' ? PARTS[part] : filled(PARTS[part]));

/** A pattern that is looked for at one place. */
const pattern = ({ raw }) => new RegExp(filled(raw.join('')), 'y');

const TOKEN = new RegExp(
  String.raw`\s+|//[^\n\r]*|/\*[^]*?\*/|(${PARTS.NAME})|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|\d[\w.]*|=>|\+\+|--|[^]`, 'y');
const EXPRESSION = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[\w$]*/y;
const TEMPLATE = /(?:\\[^]|\$(?!\{)|[^`\\$])*(`|\$\{)/y;

/** A property of the exports is assigned. Node looks for nothing after the sign, so a comparison counts as well. */
const PROPERTY = pattern` (?:\. (NAME) =|\[ (TEXT) \] =)`;
const OF_MODULE = pattern` \. exports`;
const WHOLE = pattern` = `;
const REQUIRED = pattern`require \( (TEXT) \)`;
const WRAPPED = pattern`\(require \( (TEXT) \)`;
const DEFINES = pattern` \. defineProperty`;
const DEFINED = pattern` \( EXPORTS , (TEXT)`;
/** What defines a property, with a value or a getter that hands something on. */
const PLAINLY = pattern` , \{ (?:enumerable : true , )?(?:value :|GETTERNAME (?:\. NAME |\[ (?:TEXT) \] )?CLOSED)`;
/** What compilers make of `export * from`: a loop over the keys of a variable. */
const HANDED_ON = pattern`${''
  } \. keys \( (NAME) \) \. forEach \( function \( (NAME) \) \{ if \( \2 (?:=== DEFAULT \|\| \2 === MARK \) return (?:; )?${''
  }(?:if \( HAS \) return (?:; )?)?(?:if \( \2 in EXPORTS && EXPORTS \[ \2 \] === \1 \[ \2 \] \) return (?:; )?)?${''
  }|!== DEFAULT (?:&& ! (?:HAS|NAME \. hasOwnProperty \( \2 \)) )?\) )(?:EXPORTS \[ \2 \] = \1 \[ \2 \] (?:; )?${''
  }|Object \. defineProperty \( EXPORTS , \2 , \{ enumerable : true , GETTER\1 \[ \2 \] CLOSED (?:; )?)\} \)`;
const VARIABLE = new RegExp(`(?:var|let|const) +(${PARTS.NAME}) *= *$`);

const BLANK = pattern` `;
const KEY = pattern`(NAME)|(TEXT)`;
const VALUE = pattern` : (?:require \( (TEXT) (?=\))|NAME)`;
const SPREAD = pattern`\.\.\.(?:require \( (TEXT) \)|NAME) `;

const OPENS_VALUE = new Set('void yield else case delete instanceof typeof in return do debugger await new throw'.split(' '));
const BEFORE_VALUE = new Set([...'!%&(*+,-.:;<=>?[^{|~', '=>', '']);
const BEFORE_BLOCK = new Set([';', ')', '=>', 'catch', 'finally', 'else']);

/** What a text between quotes says. */
function unquoted(text) {
  const short = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v', 0: '\0' };
  return text.slice(1, -1).replace(/\\(?:u\{([\da-f]+)\}|u([\da-f]{4})|x([\da-f]{2})|([^]))/gi, (_, long, four, two, one) => {
    const code = long ?? four ?? two;
    return code === undefined ? short[one] ?? one : String.fromCodePoint(parseInt(code, 16));
  });
}

/** Reads a file's text once, from its beginning to its end. */
class Lexer {
  names = new Set();
  /** The files whose names are handed on. */
  files = new Set();
  /** The files that variables hold. */
  #held = new Map();
  #open = [];
  /** The last token, and what stood before the bracket that it closes. */
  #last = '';
  #closed;
  #divides = false;
  #isClass = false;

  constructor(source) {
    this.source = source;
    this.index = source.startsWith('#!') ? source.search(/[\r\n]|$/) : 0;
    while (this.index < source.length) this.#step();
  }

  #at(expression, index = this.index) {
    expression.lastIndex = index;
    return expression.exec(this.source);
  }

  #step() {
    const start = this.index;
    const [token, word] = this.#at(TOKEN);
    this.index += token.length;
    if (/^(?:\s|\/[/*])/.test(token)) return;
    if (word !== undefined) this.#word(word, start);
    else if (token === '(' || token === '{') this.#opened(token);
    else if (token === ')' || token === '}') this.#closing(token);
    else if (token === '`') this.#template();
    else if (token === '/' && this.#mayBeExpression()) this.index = start + (this.#at(EXPRESSION, start)?.[0].length ?? 1);
    if (token === '/') this.#divides = this.index === start + 1;
    this.#last = word !== undefined && this.source[start - 1] === '.' ? '.word' : token;
  }

  #opened(token) {
    this.#open.push({ token, before: this.#last, isClass: token === '{' && this.#isClass });
    if (token === '{') this.#isClass = false;
  }

  #closing(token) {
    this.#closed = this.#open.pop();
    if (this.#closed === undefined) throw new SyntaxError(`Unexpected ${token}`);
    if (this.#closed.token === '`') this.#template();
  }

  /** Goes on in a template, up to its end or to what is put in. */
  #template() {
    const found = this.#at(TEMPLATE);
    if (found === null) throw new SyntaxError('Unterminated template');
    this.index += found[0].length;
    if (found[1] !== '`') this.#open.push({ token: '`', before: '' });
  }

  /** Whether a slash begins a regular expression here. */
  #mayBeExpression() {
    if (this.#last === ')') return /^(?:while|for|if)$/.test(this.#closed.before);
    if (this.#last === '}') return this.#closed.isClass || BEFORE_BLOCK.has(this.#closed.before);
    if (this.#last === '/') return this.#divides;
    return BEFORE_VALUE.has(this.#last) || OPENS_VALUE.has(this.#last);
  }

  #word(word, start) {
    const isOutside = this.#open.length === 0;
    if (isOutside && /^__export(?:Star)?$/.test(word)) this.#handOn(this.#at(WRAPPED)?.[1]);
    if (this.source[start - 1] === '.') return;
    if (word === 'class') this.#isClass = true;
    else if (word === 'exports') this.#assigned();
    else if (word === 'module') this.#module();
    else if (word === 'Object') this.#object(isOutside);
    else if (isOutside && word === 'require') this.#holds(this.#at(REQUIRED, start)?.[1], start);
    else if (isOutside && word === '_interopRequireWildcard') this.#holds(this.#at(WRAPPED)?.[1], start);
  }

  /** Half a character is no name. */
  #tell(name) {
    if (name.isWellFormed()) this.names.add(name);
  }

  #handOn(text) {
    if (text !== undefined) this.files.add(unquoted(text));
  }

  /** A variable that is declared before `start` holds what a file exports. */
  #holds(text, start) {
    const declared = text && VARIABLE.exec(this.source.slice(Math.max(0, start - 200), start));
    if (declared) this.#held.set(declared[1], text);
  }

  #assigned() {
    const found = this.#at(PROPERTY);
    if (found === null) return false;
    this.#tell(found[1] ?? unquoted(found[2]));
    this.index += found[0].length;
    return true;
  }

  #module() {
    const exports = this.#at(OF_MODULE);
    if (exports === null) return;
    this.index += exports[0].length;
    if (this.#assigned()) return;
    const whole = this.#at(WHOLE);
    if (whole === null) return;
    // It forgets what the one before handed on.
    this.files.clear();
    const value = this.index + whole[0].length;
    if (this.source[value] === '{') this.#literal(value + 1);
    else this.#handOn(this.#at(REQUIRED, value)?.[1]);
  }

  /** The properties of the object that is exported, up to one that is more than a name, which is all that is read of it. */
  #literal(index) {
    for (;;) {
      index += this.#at(BLANK, index)[0].length;
      const spread = this.#at(SPREAD, index);
      const key = spread ? null : this.#at(KEY, index);
      if (spread) {
        this.#handOn(spread[1]);
        index += spread[0].length;
      } else if (key) {
        index += key[0].length;
        const value = this.#at(VALUE, index);
        const blank = this.#at(BLANK, index)[0].length;
        if (value) {
          this.#handOn(value[1]);
          index += value[0].length;
        } else if (this.source[index + blank] === ':') return;
        else index += blank;
        const isGetter = key[1] === 'get' && !/[:,(}]/.test(this.source[index]);
        if (isGetter) return;
        if (value || key[1]) this.#tell(key[1] ?? unquoted(key[2]));
      } else return;
      if (this.source[index] === '}') this.index = index + 1;
      if (this.source[index] !== ',') return;
      index += 1;
    }
  }

  #object(isOutside) {
    const loop = isOutside && this.#at(HANDED_ON);
    if (loop) {
      this.#handOn(this.#held.get(loop[1]));
      this.index += loop[0].length;
      return;
    }
    const defines = this.#at(DEFINES);
    if (defines === null) return;
    this.index += defines[0].length;
    const defined = this.#at(DEFINED);
    if (defined === null) return;
    const plain = this.#at(PLAINLY, this.index + defined[0].length);
    if (plain === null) return;
    this.#tell(unquoted(defined[1]));
    if (plain[0].endsWith(')')) this.index += defined[0].length + plain[0].length;
  }
}

/** The names that a text exports, and the files whose names it hands on. What cannot be read exports nothing. */
module.exports = function namesIn(source) {
  try {
    const { names, files } = new Lexer(source);
    return { names, files };
  } catch {
    return { names: [], files: [] };
  }
};
