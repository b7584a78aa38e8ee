// `util.MIMEType` and `util.MIMEParams` (WHATWG MIME Sniffing).
'use strict';

const { codes: { ERR_INVALID_MIME_SYNTAX } } = require('internal/errors');

const NOT_TOKEN = /[^!#$%&'*+\-.^_`|~A-Za-z0-9]/;
const NOT_QUOTABLE = /[^\t\u0020-~\u0080-\u00FF]/;

const lower = (text) => text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
const trimStart = (text) => text.replace(/^[\r\n\t ]+/, '');
const trimEnd = (text) => text.replace(/[\r\n\t ]+$/, '');

function token(text, what, whole) {
  const at = text.search(NOT_TOKEN);
  if (text === '' || at !== -1) throw new ERR_INVALID_MIME_SYNTAX(what, whole, at);
  return lower(text);
}

function typeIn(input, slash) {
  const type = trimStart(slash === -1 ? input : input.slice(0, slash));
  if (slash === -1) throw new ERR_INVALID_MIME_SYNTAX('type', input, type.search(NOT_TOKEN));
  return token(type, 'type', input);
}

function subtypeIn(input, subtype) {
  return token(trimEnd(subtype), 'subtype', input);
}

class MIMEParams {
  #data = new Map();
  delete(name) {
    this.#data.delete(lower(`${name}`));
  }
  get(name) {
    return this.#data.get(lower(`${name}`)) ?? null;
  }
  has(name) {
    return this.#data.has(lower(`${name}`));
  }
  set(name, value) {
    name = lower(`${name}`);
    value = `${value}`;
    token(name, 'parameter name', name);
    const at = value.search(NOT_QUOTABLE);
    if (at !== -1) throw new ERR_INVALID_MIME_SYNTAX('parameter value', value, at);
    this.#data.set(name, value);
  }
  *entries() {
    yield* this.#data.entries();
  }
  *keys() {
    yield* this.#data.keys();
  }
  *values() {
    yield* this.#data.values();
  }
  toString() {
    return [...this.#data].map(([name, value]) => `${name}=${quoted(value)}`).join(';');
  }
}

function quoted(value) {
  if (value !== '' && !NOT_TOKEN.test(value)) return value;
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

// What comes after the first semicolon. Parameters that break the rules are left out.
function parseParams(text) {
  const params = new MIMEParams();
  const pattern = /[\r\n\t ]*([^;=]*)(?:=(?:"((?:\\[\s\S]|[^"\\])*)"?[^;]*|([^;]*)))?(?:;|$)/y;
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text);
    if (match === null) break;
    const [, name, inQuotes, bare] = match;
    const value = inQuotes === undefined ? trimEnd(bare ?? '') : inQuotes.replace(/\\([\s\S])/g, '$1');
    const missing = inQuotes === undefined && value === '';
    if (name !== '' && !missing && !NOT_TOKEN.test(name) && !NOT_QUOTABLE.test(value) && !params.has(name)) {
      params.set(name, value);
    }
  }
  return params;
}

class MIMEType {
  #type;
  #subtype;
  #params;
  constructor(input) {
    input = `${input}`;
    const slash = input.indexOf('/');
    this.#type = typeIn(input, slash);
    const semicolon = input.indexOf(';', slash);
    this.#subtype = subtypeIn(input, input.slice(slash + 1, semicolon === -1 ? undefined : semicolon));
    this.#params = parseParams(semicolon === -1 ? '' : input.slice(semicolon + 1));
  }
  static parse(input) {
    try {
      return new MIMEType(input);
    } catch {
      return null;
    }
  }
  get type() {
    return this.#type;
  }
  set type(value) {
    this.#type = token(`${value}`, 'type', `${value}`);
  }
  get subtype() {
    return this.#subtype;
  }
  set subtype(value) {
    this.#subtype = token(`${value}`, 'subtype', `${value}`);
  }
  get essence() {
    return `${this.#type}/${this.#subtype}`;
  }
  get params() {
    return this.#params;
  }
  toString() {
    const params = this.#params.toString();
    return params === '' ? this.essence : `${this.essence};${params}`;
  }
}

function hide(type, name, value) {
  Object.defineProperty(type.prototype, name, { value, writable: true, configurable: true });
}
hide(MIMEParams, Symbol.iterator, MIMEParams.prototype.entries);
hide(MIMEParams, 'toJSON', MIMEParams.prototype.toString);
hide(MIMEType, 'toJSON', MIMEType.prototype.toString);

module.exports = { MIMEParams, MIMEType };
