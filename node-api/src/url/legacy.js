// `url.parse`, `url.format` and `url.resolve` as they were before the URL standard.
'use strict';

const {
  codes: { ERR_INVALID_ARG_TYPE, ERR_INVALID_URL },
} = require('internal/errors');
const { validateObject, validateString } = require('internal/validators');
const { URL } = require('internal/url/class');

/** Schemes whose paths start with a slash and whose hosts follow two. */
const SLASHED = new Set(['http', 'https', 'ftp', 'gopher', 'file', 'ws', 'wss'].map((scheme) => `${scheme}:`));
const HOSTLESS = 'javascript:';
const ESCAPED = /[\t\n\r "'<>\\^`{|}]/g;

function Url() {
  Object.assign(this, {
    protocol: null,
    slashes: null,
    auth: null,
    host: null,
    port: null,
    hostname: null,
    hash: null,
    search: null,
    query: null,
    pathname: null,
    path: null,
    href: null,
  });
}

let warnedOfPort = false;

/** Something that is no port follows the name of the host: it becomes a part of the path. */
function warnPort(url) {
  if (warnedOfPort) return;
  warnedOfPort = true;
  const text = `The URL ${url} is invalid. Future versions of Node.js will throw an error.`;
  process.emitWarning(text, 'DeprecationWarning', 'DEP0170');
}

let warned = false;
function urlParse(url, parseQueryString, slashesDenoteHost) {
  if (!warned) {
    warned = true;
    process.emitWarning(
      '`url.parse()` behavior is not standardized and prone to errors that have security implications. ' +
        'Use the WHATWG URL API instead. CVEs are not issued for `url.parse()` vulnerabilities.',
      'DeprecationWarning',
      'DEP0169',
    );
  }
  return parse(url, parseQueryString, slashesDenoteHost);
}

function parse(url, parseQueryString, slashesDenoteHost) {
  return url instanceof Url ? url : new Url().parse(url, parseQueryString, slashesDenoteHost);
}

Url.prototype.parse = function parse(url, parseQueryString, slashesDenoteHost) {
  validateString(url, 'url');
  const [, before, after] = /^([^?#]*)([^]*)$/.exec(url.trim());
  let rest = before.replaceAll('\\', '/');
  // A plain path is taken as it is.
  if (!slashesDenoteHost && !/[@#\s]/.test(rest + after) && /^\/\/?(?!\/)/.test(rest)) {
    const query = after === '' ? null : after.slice(1);
    const { parse } = require('querystring');
    Object.assign(this, { pathname: rest, search: after || null, path: rest + after, href: rest + after });
    this.query = parseQueryString ? parse(query ?? '') : query;
    return this;
  }
  const [, search, hash] = /^(\?[^#]*)?(#[^]*)?$/.exec(after);

  const scheme = /^[a-z0-9.+-]+:/i.exec(rest);
  if (scheme !== null) {
    this.protocol = scheme[0].toLowerCase();
    rest = rest.slice(scheme[0].length);
  }
  const doubled = rest.startsWith('//');
  const hostless = this.protocol === HOSTLESS;
  if (!hostless && doubled && (slashesDenoteHost || scheme !== null || /^\/\/[^@/]+@[^@/]+/.test(rest))) {
    this.slashes = true;
    rest = rest.slice(2);
  }
  // A scheme in capitals is none of those that are known.
  if (!hostless && (this.slashes || (scheme !== null && !SLASHED.has(scheme[0])))) {
    rest = this.parseAuthority(rest, url);
  }

  const escape = (code) => encodeURIComponent(code).replace("'", '%27');
  const escaped = (text) => (hostless ? text : text.replace(ESCAPED, escape));
  rest = escaped(rest);
  if (hash !== undefined) this.hash = escaped(hash);
  if (search !== undefined) {
    this.search = escaped(search);
    this.query = this.search.slice(1);
  } else if (parseQueryString) {
    this.search = null;
  }
  if (parseQueryString) this.query = require('querystring').parse(this.query ?? '');
  if (rest !== '') this.pathname = rest;
  if (SLASHED.has(this.protocol) && this.hostname && !this.pathname) this.pathname = '/';
  if (this.pathname !== null || this.search !== null) this.path = (this.pathname ?? '') + (this.search ?? '');
  this.href = this.format();
  return this;
};

/** Divides `host` into a name and a port. */
Url.prototype.parseHost = function parseHost() {
  const [, name, port] = /^(.*?)(?::([0-9]*))?$/s.exec(this.host);
  if (port) this.port = port;
  if (name) this.hostname = name;
};

/** Only what is not ASCII is changed, but for capitals: numbers stay as they are. */
function asciiName(host) {
  return (/[^\0-\x7f]/.test(host) && internal.toAscii(host)) || host.toLowerCase();
}

/**
 * Takes `auth@host:port` from the start of `rest` and returns what follows. The host ends at the first character that no
 * name has; a colon without a port ends it too.
 */
Url.prototype.parseAuthority = function parseAuthority(rest, url) {
  const slash = rest.indexOf('/');
  const whole = (slash === -1 ? rest : rest.slice(0, slash)).replaceAll(/[\t\n\r]/g, '');
  const at = whole.lastIndexOf('@');
  if (at !== -1) this.auth = decodeURIComponent(whole.slice(0, at));
  const place = whole.slice(at + 1);
  const odd = place.search(/[ "%';<>^`{|}]/);
  let host = odd === -1 ? place : place.slice(0, odd);
  let after = place.slice(host.length) + (slash === -1 ? '' : rest.slice(slash));
  const port = /:(\d*)$/.exec(host);
  if (port !== null) {
    if (port[1] !== '') this.port = port[1];
    host = host.slice(0, -port[0].length);
  }
  const bracketed = host.startsWith('[') && host.endsWith(']');
  const colon = bracketed ? -1 : host.indexOf(':');
  if (colon !== -1) {
    warnPort(url);
    after = `/${host.slice(colon)}${after}`;
    host = host.slice(0, colon);
  }
  if (!bracketed && /[[\]]/.test(host)) throw new ERR_INVALID_URL(url);
  const name = bracketed ? host.toLowerCase() : asciiName(host);
  this.host = name + (this.port === null ? '' : `:${this.port}`);
  this.hostname = bracketed ? name.slice(1, -1) : name;
  if (bracketed && after[0] !== '/') return `/${after}`;
  return after;
};

function urlFormat(urlObject, options) {
  if (typeof urlObject === 'string') return urlParse(urlObject).format();
  if (typeof urlObject !== 'object' || urlObject === null) {
    throw new ERR_INVALID_ARG_TYPE('urlObject', ['Object', 'string'], urlObject);
  }
  if (!(urlObject instanceof URL)) return Url.prototype.format.call(urlObject);
  if (options) validateObject(options, 'options');
  const { auth = true, fragment = true, search = true, unicode = false } = options ?? {};
  const url = new URL(urlObject.href);
  if (!auth) [url.username, url.password] = ['', ''];
  if (!fragment) url.hash = '';
  if (!search) url.search = '';
  if (!unicode || url.hostname === '') return url.href;
  const shown = url.hostname.replaceAll(/xn--[^.]+/g, (label) => internal.domainToUnicode(label) || label);
  return url.href.replace(url.hostname, shown);
}

Url.prototype.format = function format() {
  const auth = this.auth ? `${encodeURIComponent(this.auth).replaceAll('%3A', ':')}@` : '';
  let protocol = `${this.protocol || ''}`;
  if (protocol && !protocol.endsWith(':')) protocol += ':';
  let host = '';
  if (this.host) host = auth + this.host;
  else if (this.hostname) {
    const name = this.hostname.includes(':') && this.hostname[0] !== '[' ? `[${this.hostname}]` : this.hostname;
    host = auth + name + (this.port ? `:${this.port}` : '');
  }
  let pathname = (this.pathname || '').replace(/[?#]/g, encodeURIComponent);
  const isQuery = this.query !== null && typeof this.query === 'object';
  let search = this.search || (isQuery && `?${require('querystring').stringify(this.query)}`) || '';
  if (search === '?') search = isQuery && !this.search ? '' : search;
  if (search && search[0] !== '?') search = `?${search}`;
  search = search.replaceAll('#', '%23');
  const hash = this.hash && this.hash[0] !== '#' ? `#${this.hash}` : this.hash || '';
  if (this.slashes || SLASHED.has(protocol)) {
    if (this.slashes || host) {
      if (pathname && pathname[0] !== '/') pathname = `/${pathname}`;
      host = `//${host}`;
    } else if (protocol === 'file:') {
      host = '//';
    }
  }
  return protocol + host + pathname + search + hash;
};

function urlResolve(source, relative) {
  return parse(source, false, true).resolve(relative);
}

Url.prototype.resolve = function resolve(relative) {
  return this.resolveObject(parse(relative, false, true)).format();
};

function urlResolveObject(source, relative) {
  return source ? parse(source, false, true).resolveObject(relative) : relative;
}

Url.prototype.resolveObject = function resolveObject(relative) {
  const target = typeof relative === 'string' ? urlParse(relative, false, true) : relative;
  const result = Object.assign(new Url(), this, { hash: target.hash });
  if (target.href !== '') {
    if (target.slashes && !target.protocol) {
      Object.assign(result, { ...target, protocol: this.protocol });
      if (SLASHED.has(result.protocol) && result.hostname && !result.pathname) result.path = result.pathname = '/';
    } else if (target.protocol && target.protocol !== this.protocol) {
      return this.resolveOther(target);
    } else {
      resolvePath(result, target);
    }
  }
  result.href = result.format();
  return result;
};

/** Changes `result` to what a path, a search or nothing but a hash names from there. */
function resolvePath(result, target) {
  let names = result.pathname?.split('/') ?? [];
  const added = target.pathname?.split('/') ?? [];
  const isAbsolute = target.host || target.pathname?.startsWith('/');
  const fromRoot = isAbsolute || result.pathname?.startsWith('/') || (result.host && target.pathname);
  // With a scheme of another kind the host counts as the first name of the path.
  const flat = result.protocol && !SLASHED.has(result.protocol);
  let endsAbsolute = fromRoot;
  if (flat) {
    if (result.host) names = [result.host, ...(names[0] === '' ? names.slice(1) : names)];
    Object.assign(result, { hostname: '', port: null, host: '' });
    if (target.protocol) result.auth = null;
    endsAbsolute &&= added[0] === '' || names[0] === '';
  }
  const takeSearch = () => Object.assign(result, { search: target.search, query: target.query });
  if (isAbsolute) {
    if (target.host) Object.assign(result, { auth: null, host: target.host, hostname: target.hostname });
    takeSearch();
    names = added;
  } else if (added.length > 0) {
    names = [...names.slice(0, -1), ...added];
    takeSearch();
  } else if (target.search !== null) {
    if (flat) setHost(result, names.shift());
    takeSearch();
    result.path = (result.pathname ?? '') + (result.search ?? '') || null;
    return;
  }
  if (names.length === 0) {
    result.pathname = null;
    result.path = result.search ? `/${result.search}` : null;
    return;
  }
  names = withoutDots(names, fromRoot, result.host || target.host);
  const rooted = () => Boolean(names[0]?.startsWith('/') || names[0] === '');
  if (endsAbsolute && !rooted()) names.unshift('');
  if (names.isFolder && !names.join('/').endsWith('/')) names.push('');
  const wasRooted = rooted();
  if (flat) setHost(result, wasRooted ? '' : names.shift() ?? '');
  if ((endsAbsolute || (result.host && names.length > 0)) && !wasRooted) names.unshift('');
  result.pathname = names.length > 0 ? names.join('/') : null;
  result.path = (result.pathname ?? '') + (result.search ?? '') || null;
  result.auth = target.auth || result.auth;
  result.slashes ||= target.slashes;
}

/** A host that was a name of a path, perhaps with what stands for who asks. */
function setHost(url, name) {
  const at = name?.indexOf('@') > 0 ? name.indexOf('@') : -1;
  if (at !== -1) url.auth = name.slice(0, at);
  url.host = url.hostname = at === -1 ? name : name.slice(at + 1);
}

/** What another scheme names: one that is followed by a host takes the first part of the path for it, if it has none. */
Url.prototype.resolveOther = function resolveOther(target) {
  if (!SLASHED.has(target.protocol)) return target;
  const result = Object.assign(new Url(), target, { slashes: this.slashes || target.slashes, host: target.host || '' });
  if (!target.host && target.protocol !== 'file:') {
    const parts = (target.pathname ?? '').split('/');
    while (parts.length > 0 && result.host === '') result.host = parts.shift();
    result.hostname = result.host;
    if (parts[0] !== '') parts.unshift('');
    result.pathname = parts.length < 2 ? '/' : parts.join('/');
    result.path = result.pathname + (result.search ?? '');
  }
  result.href = result.format();
  return result;
};

/** Names of a path without `.` and `..`; `isFolder` says that it ends in a slash. */
function withoutDots(names, fromRoot, host) {
  const last = names.at(-1);
  const isFolder = last === '' || ((host || names.length > 1) && (last === '.' || last === '..'));
  let up = 0;
  const kept = [];
  for (const name of names.toReversed()) {
    if (name === '..') up++;
    else if (name !== '.' && up > 0) up--;
    else if (name !== '.') kept.unshift(name);
  }
  if (!fromRoot) while (up-- > 0) kept.unshift('..');
  return Object.assign(kept, { isFolder });
}

module.exports = {
  Url,
  parse: urlParse,
  resolve: urlResolve,
  resolveObject: urlResolveObject,
  format: urlFormat,
};
