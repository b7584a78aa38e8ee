// `Headers`: names in any case, each with its values joined, except that cookies stay apart.
'use strict';

const { enumerable, tag } = require('internal/web/idl');
const { markUncloneable } = require('internal/web/uncloneable');
const { byteString, iterable, need, own, showAs } = require('internal/fetch/webidl');

const TOKEN = /^[!#$%&'*+\-.^_`|~A-Za-z0-9]+$/;
const lists = new WeakMap();

/** A header list: by its lower-case name the name as it was first written, and the values. */
class HeaderList {
  #entries = new Map();

  append(name, value) {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) this.#entries.set(name.toLowerCase(), { name, values: [value] });
    else entry.values.push(value);
  }

  set(name, value) {
    this.#entries.set(name.toLowerCase(), { name, values: [value] });
  }

  delete(name) {
    this.#entries.delete(name.toLowerCase());
  }

  has(name) {
    return this.#entries.has(name.toLowerCase());
  }

  get(name) {
    const key = name.toLowerCase();
    return this.#entries.get(key)?.values.join(key === 'cookie' ? '; ' : ', ') ?? null;
  }

  cookies() {
    return this.#entries.get('set-cookie')?.values.slice() ?? [];
  }

  /** By name, for iteration. */
  sorted() {
    return [...this.#entries.keys()].sort().flatMap((key) =>
      key === 'set-cookie' ? this.cookies().map((cookie) => [key, cookie]) : [[key, this.get(key)]]);
  }

  /** As they were written, for `util.inspect`. */
  shown() {
    const pairs = Array.from(this.#entries, ([key, { name }]) => [key === 'set-cookie' ? key : name, this.get(key)]);
    return Object.fromEntries(pairs);
  }
}

function checked(name, where) {
  if (!TOKEN.test(name)) throw new TypeError(`${where}: "${name}" is an invalid header name.`);
  return name;
}

function checkedValue(text, where) {
  const value = text.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '');
  if (/[\0\r\n]/.test(value)) throw new TypeError(`${where}: "${value}" is an invalid header value.`);
  return value;
}

const listOf = (headers) => own(lists, headers);

class Headers {
  constructor(init = undefined) {
    markUncloneable(this);
    lists.set(this, new HeaderList());
    if (init !== undefined) fill(this, init);
  }

  append(name, value) {
    const list = listOf(this);
    need(arguments, 2, 'Headers.append');
    const [key, text] = [byteString(name, 'name'), byteString(value, 'value')];
    list.append(checked(key, 'Headers.append'), checkedValue(text, 'Headers.append'));
  }

  delete(name) {
    const list = listOf(this);
    need(arguments, 1, 'Headers.delete');
    list.delete(checked(byteString(name, 'name'), 'Headers.delete'));
  }

  get(name) {
    const list = listOf(this);
    need(arguments, 1, 'Headers.get');
    return list.get(checked(byteString(name, 'name'), 'Headers.get'));
  }

  has(name) {
    const list = listOf(this);
    need(arguments, 1, 'Headers.has');
    return list.has(checked(byteString(name, 'name'), 'Headers.has'));
  }

  set(name, value) {
    const list = listOf(this);
    need(arguments, 2, 'Headers.set');
    const [key, text] = [byteString(name, 'name'), byteString(value, 'value')];
    list.set(checked(key, 'Headers.set'), checkedValue(text, 'Headers.set'));
  }

  getSetCookie() {
    return listOf(this).cookies();
  }
}
enumerable(Headers.prototype, ['append', 'delete', 'get', 'has', 'set', 'getSetCookie']);
iterable(Headers, 'Headers', (headers) => listOf(headers).sorted());
tag(Headers, 'Headers');
showAs(Headers, (headers) => listOf(headers).shown());

/** Fills headers from pairs or from an object. */
function fill(headers, init) {
  if (typeof init !== 'object' || init === null) {
    throw new TypeError('Headers constructor: Argument 1 could not be converted to one of: ' +
      'sequence<sequence<ByteString>>, record<ByteString, ByteString>.');
  }
  if (typeof init[Symbol.iterator] === 'function') {
    for (const pair of init) {
      const [...parts] = pair;
      if (parts.length !== 2) {
        throw new TypeError(`Headers constructor: expected name/value pair to be length 2, found ${parts.length}.`);
      }
      headers.append(...parts);
    }
    return;
  }
  for (const key of Reflect.ownKeys(init)) {
    if (Object.getOwnPropertyDescriptor(init, key)?.enumerable !== true) continue;
    const name = byteString(key, `Headers constructor: Key ${String(key)} in init`);
    headers.append(name, byteString(init[key], `Headers constructor: init["${name}"]`));
  }
}

module.exports = { Headers, listOf };
