// The `url` module: the WHATWG classes and the helpers for files.
'use strict';

const {
  codes: {
    ERR_INVALID_ARG_TYPE,
    ERR_INVALID_ARG_VALUE,
    ERR_INVALID_FILE_URL_HOST,
    ERR_INVALID_FILE_URL_PATH,
    ERR_INVALID_URL_SCHEME,
    ERR_MISSING_ARGS,
  },
} = require('internal/errors');
const { validateObject, validateString } = require('internal/validators');
const { URL, isUrl } = require('internal/url/class');
const { URLSearchParams } = require('internal/url/search_params');
const legacy = require('internal/url/legacy');

/** What an address would take for its host. */
function hostOf(domain) {
  return `${domain}`.replaceAll(/[\t\n\r]/g, '').replace(/[/?#\\].*$/s, '');
}

function domainToASCII(domain) {
  if (arguments.length < 1) throw new ERR_MISSING_ARGS('domain');
  return internal.domainToAscii(hostOf(domain));
}

function domainToUnicode(domain) {
  if (arguments.length < 1) throw new ERR_MISSING_ARGS('domain');
  return internal.domainToUnicode(hostOf(domain));
}

function fileURLToPath(path, options = undefined) {
  let url = path;
  if (typeof path === 'string') url = new URL(path);
  else if (!isUrl(path)) throw new ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], path);
  if (url.protocol !== 'file:') throw new ERR_INVALID_URL_SCHEME('file');
  if (options?.windows) return windowsPath(url);
  if (url.hostname !== '') throw new ERR_INVALID_FILE_URL_HOST(process.platform);
  if (/%2f/i.test(url.pathname)) throw new ERR_INVALID_FILE_URL_PATH('must not include encoded / characters', url);
  return decodeURIComponent(url.pathname);
}

function windowsPath(url) {
  if (/%2f|%5c/i.test(url.pathname)) {
    throw new ERR_INVALID_FILE_URL_PATH('must not include encoded \\ or / characters', url);
  }
  const path = decodeURIComponent(url.pathname.replaceAll('/', '\\'));
  if (url.hostname !== '') return `\\\\${domainToUnicode(url.hostname)}${path}`;
  if (!/^\\[A-Za-z]:/.test(path)) throw new ERR_INVALID_FILE_URL_PATH('must be absolute', url);
  return path.slice(1);
}

/** The same in bytes, whatever they mean. */
function fileURLToPathBuffer(path, options = undefined) {
  const { Buffer } = require('buffer');
  const { unescapeBuffer } = require('querystring');
  let url = path;
  if (typeof path === 'string') url = new URL(path);
  else if (!isUrl(path)) throw new ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], path);
  if (url.protocol !== 'file:') throw new ERR_INVALID_URL_SCHEME('file');
  if (!options?.windows) {
    if (url.hostname !== '') throw new ERR_INVALID_FILE_URL_HOST(process.platform);
    return Buffer.from(unescapeBuffer(url.pathname));
  }
  const bytes = Buffer.from(unescapeBuffer(url.pathname.replaceAll('/', '\\')));
  if (url.hostname !== '') return Buffer.concat([Buffer.from(`\\\\${domainToUnicode(url.hostname)}`), bytes]);
  if (!/^\\[A-Za-z]:/.test(bytes.latin1Slice())) throw new ERR_INVALID_FILE_URL_PATH('must be absolute', url);
  return bytes.subarray(1);
}

/** A path with what an address would take for something else escaped. */
function escapePath(path) {
  const escaped = (code) => `%${code.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return path.replace(/[%\0\n\r\t?#[\]~| ]/g, escaped);
}

/** The address of a file on another machine: `\\server\share\file`. */
function networkURL(path, resolved) {
  const start = resolved.startsWith('\\\\?\\UNC\\') ? 8 : 2;
  const end = resolved.indexOf('\\', start);
  if (end === -1) throw new ERR_INVALID_ARG_VALUE('path', path, 'Missing UNC resource path');
  if (end === start) throw new ERR_INVALID_ARG_VALUE('path', path, 'Empty UNC servername');
  const url = new URL('file://');
  url.hostname = resolved.slice(start, end);
  url.pathname = escapePath(resolved.slice(end)).replaceAll('\\', '/');
  return url;
}

function pathToFileURL(path, options = undefined) {
  validateString(path, 'path');
  const { posix, win32 } = require('path');
  const windows = Boolean(options?.windows);
  if (windows && path.startsWith('\\\\')) return networkURL(path, path);
  let resolved = (windows ? win32 : posix).resolve(path);
  // A separator at the end says that this is a folder; resolving takes it away, but not behind a drive.
  if ((windows ? /[\\/]$/ : /\/$/).test(path) && !resolved.endsWith('/')) resolved += '/';
  const escaped = escapePath(resolved);
  if (windows) return new URL(`file:///${escaped.replaceAll('\\', '/').replace(/^\//, '')}`);
  return new URL(`file://${escaped.replaceAll('\\', '%5C')}`);
}

function urlToHttpOptions(url) {
  validateObject(url, 'url', { arrays: true, functions: true });
  const { hostname, pathname, port, username, password, search } = url;
  const options = {
    __proto__: null,
    ...url,
    protocol: url.protocol,
    hostname: hostname?.[0] === '[' ? hostname.slice(1, -1) : hostname,
    hash: url.hash,
    search,
    pathname,
    path: `${pathname || ''}${search || ''}`,
    href: url.href,
  };
  if (port !== '') options.port = Number(port);
  if (username || password) options.auth = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return options;
}

module.exports = {
  Url: legacy.Url,
  parse: legacy.parse,
  resolve: legacy.resolve,
  resolveObject: legacy.resolveObject,
  format: legacy.format,
  URL,
  URLPattern: undefined,
  URLSearchParams,
  domainToASCII,
  domainToUnicode,
  pathToFileURL,
  fileURLToPath,
  fileURLToPathBuffer,
  urlToHttpOptions,
};

require('internal/util/lazily').lazily(module.exports, 'internal/url/pattern', ['URLPattern']);
