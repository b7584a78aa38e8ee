// `URLPattern` of https://urlpattern.spec.whatwg.org/: eight patterns, one for each component of a URL.
'use strict';

const { URL } = require('internal/url/class');
const { compile, escapePattern } = require('internal/url/pattern_parts');
const { componentsOf } = require('internal/url/pattern_string');

const COMPONENTS = ['protocol', 'username', 'password', 'hostname', 'port', 'pathname', 'search', 'hash'];
/** The schemes that have a host, with their ports. */
const SCHEMES = { http: '80', https: '443', ws: '80', wss: '443', ftp: '21', file: '' };
const SCHEME_NAMES = Object.keys(SCHEMES);
const PLAIN = { delimiter: '', prefix: '' };

const error = (message, code) => Object.assign(new TypeError(message), { code });
const argumentError = (message) => error(message, 'ERR_INVALID_ARG_TYPE');
const fail = (why) => {
  throw new TypeError(why);
};

/** What a URL has after a component was set to `value`. */
function setOn(text, component, value) {
  const url = new URL(text);
  url[component] = value;
  return url[component];
}

/** Each component as a URL would have it. A value that no URL could have fails. */
const encoders = {
  protocol: (value) => new URL(`${value}://dummy.test`).protocol.slice(0, -1),
  username: (value) => setOn('https://dummy.test', 'username', value),
  password: (value) => setOn('https://dummy.test', 'password', value),
  hostname(value) {
    const host = setOn('https://dummy.test', 'hostname', value);
    return host === 'dummy.test' && value !== host ? fail('No host') : host;
  },
  port(value, protocol) {
    if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535) fail('No port');
    const port = String(Number(value));
    return SCHEMES[protocol] === port ? '' : port;
  },
  pathname(value) {
    if (value.startsWith('/')) return setOn('fake://fake-url', 'pathname', value);
    return setOn('fake://fake-url', 'pathname', `/-${value}`).slice(2);
  },
  opaque: (value) => new URL(`fake:${value}`).pathname,
  search: (value) => setOn('https://dummy.test', 'search', value).slice(1),
  hash: (value) => setOn('https://dummy.test', 'hash', value).slice(1),
  address: (value) => (/[^0-9a-f[\]:]/i.test(value) ? fail('No address') : value.toLowerCase()),
};
const encode = (kind, protocol) => (value) => (value === '' ? '' : encoders[kind](value, protocol));

/** A component without the mark that stands before or after it in a URL. */
function bare(component, value) {
  if (component === 'protocol') return value.replace(/:$/, '');
  if (component === 'search') return value.replace(/^\?/, '');
  return component === 'hash' ? value.replace(/^#/, '') : value;
}

const isAbsolute = (path, isPattern) => path.startsWith('/') || (isPattern && /^[\\{]\//.test(path));
/** What a base gives a component: only when nothing was given of these. */
const ABOVE = {
  protocol: ['protocol'],
  username: ['protocol', 'hostname', 'port', 'username'],
  password: ['protocol', 'hostname', 'port', 'username', 'password'],
  hostname: ['protocol', 'hostname'],
  port: ['protocol', 'hostname', 'port'],
  pathname: ['protocol', 'hostname', 'port', 'pathname'],
  search: ['protocol', 'hostname', 'port', 'pathname', 'search'],
  hash: ['protocol', 'hostname', 'port', 'pathname', 'search', 'hash'],
};

/** Takes over the components of `given` and of its base. Patterns stay as they are, parts of a URL are encoded. */
function processed(given, isPattern, found) {
  const ofBase = (url, component) => {
    const value = bare(component, url[component]);
    return isPattern ? escapePattern(value) : value;
  };
  let base;
  if (given.baseURL !== undefined) {
    base = new URL(given.baseURL);
    for (const component of COMPONENTS) {
      if (isPattern && (component === 'username' || component === 'password')) continue;
      if (ABOVE[component].every((name) => given[name] === undefined)) found[component] = ofBase(base, component);
    }
  }
  for (const component of COMPONENTS) {
    if (given[component] === undefined) continue;
    let value = bare(component, given[component]);
    const protocol = found.protocol ?? '';
    let kind = component;
    if (component === 'pathname') {
      if (base?.pathname.startsWith('/') && !isAbsolute(value, isPattern)) {
        const path = ofBase(base, 'pathname');
        value = path.slice(0, path.lastIndexOf('/') + 1) + value;
      }
      if (protocol !== '' && !SCHEME_NAMES.includes(protocol)) kind = 'opaque';
    }
    found[component] = isPattern ? value : encode(kind, protocol)(value);
  }
  return found;
}

/** The members of a dictionary as text, in the order in which they are asked for. */
function membersOf(value) {
  const members = {};
  for (const name of [...COMPONENTS, 'baseURL']) {
    if (value[name] !== undefined) members[name] = `${value[name]}`;
  }
  return members;
}

/** A dictionary as the result tells it: with every member. */
function shownMembers(value) {
  const members = membersOf(value);
  return Object.fromEntries([...COMPONENTS, 'baseURL'].map((name) => [name, members[name]]));
}

const isSpecialPattern = ({ regExp }) => SCHEME_NAMES.some((scheme) => regExp.test(scheme));

function compileAll(input, base, { ignoreCase }) {
  const protocolOf = (text) => compile(text, PLAIN, encode('protocol'));
  let given = input;
  if (typeof input === 'string') {
    given = componentsOf(input, (protocol) => isSpecialPattern(protocolOf(protocol)));
    if (base === undefined && given.protocol === undefined) fail('A pattern without a protocol needs a base');
    if (base !== undefined) given.baseURL = base;
  } else if (base !== undefined) {
    fail('A dictionary holds its base');
  }
  const texts = processed(given, true, {});
  for (const component of COMPONENTS) texts[component] ??= '*';
  const scheme = texts.protocol;
  if (SCHEME_NAMES.includes(scheme) && SCHEMES[scheme] === texts.port) texts.port = '';

  const found = { protocol: protocolOf(texts.protocol) };
  for (const component of ['username', 'password']) found[component] = compile(texts[component], PLAIN, encode(component));
  const isAddress = /^(?:\[|\{\[|\\\[)./.test(texts.hostname);
  const host = { delimiter: '.', prefix: '' };
  found.hostname = compile(texts.hostname, host, encode(isAddress ? 'address' : 'hostname'));
  found.port = compile(texts.port, PLAIN, encode('port', scheme));
  const hasPath = isSpecialPattern(found.protocol);
  const path = hasPath ? { delimiter: '/', prefix: '/' } : PLAIN;
  found.pathname = compile(texts.pathname, { ...path, ignoreCase }, encode(hasPath ? 'pathname' : 'opaque'));
  for (const component of ['search', 'hash']) {
    found[component] = compile(texts[component], { ...PLAIN, ignoreCase }, encode(component));
  }
  return found;
}

/** The components of what is matched, as patterns see them; undefined when it is no URL. */
function partsOf(input, base) {
  const parts = Object.fromEntries(COMPONENTS.map((component) => [component, '']));
  try {
    if (typeof input !== 'string') return processed(membersOf(input), false, parts);
    // Without a base Node takes a reference as it is: what it does not say is empty.
    const isAlone = base === undefined && !/^[a-z][a-z0-9+.-]*:/i.test(input);
    const url = new URL(input, isAlone ? 'none://dummy.test' : base);
    for (const component of COMPONENTS) parts[component] = bare(component, url[component]);
    if (isAlone) parts.protocol = '';
    if (isAlone && !input.startsWith('//')) parts.hostname = '';
    return parts;
  } catch {
    return undefined;
  }
}

let compiledOf;

class Pattern {
  #compiled;

  constructor(...args) {
    let [input = {}, base, options] = args;
    if (typeof input !== 'string' && typeof input !== 'object' && typeof input !== 'function') {
      throw argumentError('Input must be an object or a string');
    }
    if (base !== undefined && typeof base !== 'string') {
      if (typeof base !== 'object') throw argumentError('second argument must be a string or object');
      [base, options] = [undefined, base];
    }
    const settings = { ignoreCase: Boolean(options?.ignoreCase) };
    const given = typeof input === 'string' ? input : membersOf(input ?? {});
    try {
      this.#compiled = compileAll(given, base, settings);
    } catch {
      throw error('Failed to construct URLPattern', 'ERR_INVALID_URL_PATTERN');
    }
  }

  static {
    compiledOf = (value) => (typeof value === 'object' && value !== null && #compiled in value
      ? value.#compiled
      : fail('Illegal invocation'));
  }
}

/** The components and, if all of them match, what each pattern found. */
function match(pattern, input = {}, base, failure) {
  const compiled = compiledOf(pattern);
  if (typeof input !== 'string' && typeof input !== 'object') {
    throw argumentError('URLPattern input needs to be a string or an object');
  }
  if (base !== undefined && typeof base !== 'string') throw argumentError('baseURL must be a string');
  if (base !== undefined && typeof input !== 'string') throw error(failure, 'ERR_OPERATION_FAILED');
  const parts = partsOf(input ?? {}, base);
  if (parts === undefined) return undefined;
  const found = {};
  for (const component of COMPONENTS) {
    found[component] = compiled[component].regExp.exec(parts[component]);
    if (found[component] === null) return undefined;
  }
  return { parts, found };
}

// Node's class is a native one, which says itself that it wants `new`.
function URLPattern() {
  if (!new.target) throw error('Cannot call constructor without `new`', 'ERR_CONSTRUCT_CALL_REQUIRED');
  return Reflect.construct(Pattern, arguments, new.target);
}
const methods = {
  exec(input, baseURL) {
    const matched = match(this, input, baseURL, 'Failed to exec URLPattern');
    if (matched === undefined) return null;
    const result = { __proto__: null };
    for (const name of [...COMPONENTS, 'inputs'].sort()) {
      if (name === 'inputs') {
        result.inputs = [typeof input === 'string' ? input : shownMembers(input ?? {})];
        if (baseURL !== undefined) result.inputs.push(baseURL);
        continue;
      }
      const groups = {};
      // Node keeps them in a table that lists the newest name first.
      const { names } = compiledOf(this)[name];
      for (let index = names.length; index > 0; index--) groups[names[index - 1]] = matched.found[name][index];
      result[name] = { groups, input: matched.parts[name] };
    }
    return result;
  },
  test(input, baseURL) {
    return match(this, input, baseURL, 'Failed to test URLPattern') !== undefined;
  },
};
Object.defineProperty(URLPattern, 'prototype', { writable: false });
for (const name of [...COMPONENTS, 'hasRegExpGroups']) {
  const get = name === 'hasRegExpGroups'
    ? (owner) => COMPONENTS.some((component) => compiledOf(owner)[component].hasRegExp)
    : (owner) => compiledOf(owner)[name].text;
  Object.defineProperty(URLPattern.prototype, name, {
    get: (() => function () { return get(this); })(), enumerable: true, configurable: false,
  });
}
for (const [name, method] of Object.entries(methods)) {
  URLPattern.prototype[name] = Object.defineProperty(method, 'length', { value: 0 });
}
exports.URLPattern = URLPattern;
