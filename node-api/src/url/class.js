// `URL` of https://url.spec.whatwg.org/. Parsing and changing are native; here is the object with its properties.
'use strict';

const {
  codes: { ERR_MISSING_ARGS },
  setInside,
} = require('internal/errors');
const { enumerable, tag } = require('internal/web/idl');
const { markUncloneable } = require('internal/web/uncloneable');
const { URLSearchParams, attach, reset } = require('internal/url/search_params');

const inspectCustom = Symbol.for('nodejs.util.inspect.custom');
const PARTS = ['origin', 'protocol', 'username', 'password', 'host', 'hostname', 'port', 'pathname', 'search', 'hash'];

/** The parts of a URL, which is checked to be one; and setting one of them. */
let partsOf;
let change;

/** What a method says that is called on something else: `member` is the private one that it would have read first. */
function refuse(receiver, member) {
  if (receiver === undefined || receiver === null) {
    throw new TypeError(`Cannot read properties of ${receiver} (reading '${member ?? 'URL'}')`);
  }
  throw new TypeError(
    member === undefined
      ? 'Receiver must be an instance of class URL'
      : `Cannot read private member ${member} from an object whose class did not declare it`,
  );
}

class URL {
  #parts;
  #searchParams;

  constructor(input, base = undefined) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('url');
    const text = `${input}`;
    const against = base === undefined ? undefined : `${base}`;
    this.#parts = internal.parse(text, against);
    if (this.#parts === undefined) throw invalid(text, against);
    markUncloneable(this);
  }

  static parse(input, base = undefined) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('url');
    return URL.canParse(input, base) ? new URL(input, base) : null;
  }

  static canParse(input, base = undefined) {
    if (arguments.length === 0) throw new ERR_MISSING_ARGS('url');
    return internal.parse(`${input}`, base === undefined ? undefined : `${base}`) !== undefined;
  }

  static {
    partsOf = (url, member) => {
      if (typeof url !== 'object' || url === null || !(#parts in url)) refuse(url, member);
      return url.#parts;
    };
    change = (url, part, value) => {
      const { href } = partsOf(url, '#context');
      url.#parts = internal.change(href, part, `${value}`);
      if (url.#searchParams !== undefined && part === 'search') reset(url.#searchParams, url.#parts.search);
    };
  }

  get href() {
    return partsOf(this).href;
  }

  set href(value) {
    partsOf(this, '#context');
    const text = `${value}`;
    const parsed = internal.parse(text);
    if (parsed === undefined) throw invalid(text);
    this.#parts = parsed;
    if (this.#searchParams !== undefined) reset(this.#searchParams, parsed.search);
  }

  get searchParams() {
    partsOf(this, '#searchParams');
    this.#searchParams ??= attach(new URLSearchParams(this.#parts.search), (query) => {
      this.#parts = internal.change(this.#parts.href, 'search', query);
    });
    return this.#searchParams;
  }

  toString() {
    return partsOf(this).href;
  }

  toJSON() {
    return partsOf(this).href;
  }

  [inspectCustom](depth, options) {
    if (typeof depth === 'number' && depth < 0) return this;
    const { inspect } = require('internal/util/inspect');
    const shown = Object.create({ constructor: this.constructor === URL ? URL : (this.constructor ?? null) });
    shown.href = this.href;
    for (const part of PARTS.slice(0, -1)) shown[part] = this[part];
    shown.searchParams = this.searchParams;
    shown.hash = this.hash;
    if (options.showHidden) shown[Symbol('context')] = new URLContext(this);
    return `${this.constructor.name} ${inspect(shown, options).replace(/^[^{]*/, '')}`;
  }
}

/** Where the parts of a URL stand in its text, as Node keeps it. */
class URLContext {
  constructor({ href, protocol, username, password, hostname, port }) {
    const start = protocol.length;
    const withHost = href.startsWith('//', start);
    const credentials = username !== '' || password !== '';
    const [search, hash] = [href.split('#', 1)[0].indexOf('?'), href.indexOf('#')];
    const userEnd = withHost ? start + 2 + username.length : start;
    const hostStart = userEnd + (password === '' ? 0 : password.length + 1);
    const hostEnd = hostStart + Number(credentials) + hostname.length;
    Object.assign(this, {
      href,
      protocol_end: start,
      username_end: userEnd,
      host_start: hostStart,
      host_end: hostEnd,
      pathname_start: hostEnd + (port === '' ? 0 : port.length + 1),
      search_start: search === -1 ? OMITTED : search,
      hash_start: hash === -1 ? OMITTED : hash,
      port: port === '' ? OMITTED : Number(port),
      scheme_type: SCHEMES[protocol] ?? 1,
    });
  }

  get hasPort() {
    return this.port !== OMITTED;
  }

  get hasSearch() {
    return this.search_start !== OMITTED;
  }

  get hasHash() {
    return this.hash_start !== OMITTED;
  }
}
const OMITTED = 2 ** 32 - 1;
const SCHEMES = { 'http:': 0, 'https:': 2, 'ws:': 3, 'ftp:': 4, 'wss:': 5, 'file:': 6 };

for (const part of PARTS) {
  const accessors = {
    get [part]() {
      return partsOf(this, part === 'search' ? undefined : '#context')[part];
    },
    set [part](value) {
      change(this, part, value);
    },
  };
  const { get, set } = Object.getOwnPropertyDescriptor(accessors, part);
  Object.defineProperty(URL.prototype, part, {
    get,
    set: part === 'origin' ? undefined : set,
    configurable: true,
  });
}
tag(URL, 'URL');
// The order is that of `for … in` over a URL.
const members = Object.getOwnPropertyDescriptors(URL.prototype);
for (const name of ['toString', 'href', ...PARTS.slice(0, -1), 'searchParams', 'hash', 'toJSON']) {
  delete URL.prototype[name];
  Object.defineProperty(URL.prototype, name, members[name]);
}
enumerable(URL.prototype, ['toString', 'href', ...PARTS, 'searchParams', 'toJSON']);
for (const name of ['canParse', 'parse']) Object.defineProperty(URL, name, { enumerable: true });
for (const name of ['createObjectURL', 'revokeObjectURL']) {
  const { [name]: value } = { [name](obj) { return require('internal/blob')[name](...arguments); } };
  Object.defineProperty(URL, name, { value, writable: true, enumerable: true, configurable: true });
}

/** Whatever has what an address has, and not what those of `url.parse` have, is taken for one. */
exports.isUrl = (value) => Boolean(value?.href && value.protocol && value.auth === undefined && value.path === undefined);
exports.URL = URL;

function invalid(input, base) {
  // Node makes this one in C++: a plain error with a code.
  const error = Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL', input });
  if (base !== undefined) error.base = base;
  const place = 'node:internal/url:895:25';
  setInside(error, place, '      href = bindingUrl.parse(input, base, true);', `new URL (${place})`);
  return error;
}
