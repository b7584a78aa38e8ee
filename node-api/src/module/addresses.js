// Addresses of modules: what stands in file and data URLs, and what paths are as such.
'use strict';

const { codes } = require('internal/errors');

/** The path of a file URL. */
function fileOf(url) {
  if (!url.startsWith('file:')) return withoutSearch(url);
  return decodeURIComponent(url.replace(/^file:\/\//, '').replace(/[?#].*$/s, ''));
}

/** The parts of a `data:` URL: type, parameters, text. */
function dataParts(url) {
  const parts = /^data:([^,;#]*)([^,#]*),([^#]*)/s.exec(url);
  if (parts === null) throw new codes.ERR_INVALID_URL(url);
  return parts;
}

/** The format that the type of a `data:` URL means. */
function dataFormat(url) {
  const [, type] = dataParts(url);
  if (/^(?:text|application)\/javascript$/i.test(type)) return 'module';
  if (type === 'application/json') return 'json';
  throw new codes.ERR_UNKNOWN_MODULE_FORMAT(type.includes('/') ? type : null, url);
}

/** The text in a `data:` URL. A `%` that begins no byte is one. */
function dataOf(url) {
  const { Buffer } = require('buffer');
  const [, , parameters, text] = dataParts(url);
  const bytes = text.split(/((?:%[\da-f]{2})+)/i).map((part, index) =>
    index % 2 === 1 ? Buffer.from(part.replaceAll('%', ''), 'hex') : Buffer.from(part));
  const plain = Buffer.concat(bytes).toString();
  return /;\s*base64\s*$/i.test(parameters) ? Buffer.from(plain, 'base64').toString() : plain;
}

/** An address without its query and its hash, and these: a sign alone says nothing. */
function divided(address) {
  const [, path, query, hash] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address);
  return [path, [query, hash].filter((part) => part?.length > 1).join('')];
}

/** Stands between a module's path and the query that it was imported with, as in `instrument/address.rs`. */
const SEARCH = '\0';

/** The file of a module that may have been imported with a query. */
const withoutSearch = (path) => path.split(SEARCH, 1)[0];

/** The URL of a path, with what a URL cannot hold escaped. */
function urlOf(path) {
  if (path.startsWith('data:')) return path;
  const [file, search = ''] = path.split(SEARCH);
  return `file://${encodeURI(file).replaceAll('?', '%3F').replaceAll('#', '%23').replaceAll('~', '%7E')}${search}`;
}

/** The address of a file, or of what hooks have made up. */
const addressOf = (path) => (path.startsWith('/') ? urlOf(path) : path);

/** What was escaped in a path, where that can be read. */
const decoded = (path) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

module.exports = { SEARCH, addressOf, dataFormat, dataOf, decoded, divided, fileOf, urlOf, withoutSearch };
