// `FormData` of https://xhr.spec.whatwg.org/: pairs of a name and a text or a file, and how a body tells them.
'use strict';

const { enumerable, tag } = require('internal/web/idl');
const { markUncloneable } = require('internal/web/uncloneable');
const { Blob, File } = require('internal/blob');
const { iterable, need, own, showAs } = require('internal/fetch/webidl');

const lists = new WeakMap();
const entriesOf = (form) => own(lists, form);

function entry(args, where) {
  need(args, 2, where);
  const [name, value, filename] = args;
  const key = `${name}`.toWellFormed();
  if (args.length >= 3 && !(value instanceof Blob)) {
    const { inspect } = require('internal/util/inspect');
    throw new TypeError(`${where}: Expected value ("${inspect(value).replace(/^'|'$/g, '"')}") to be an instance of Blob.`);
  }
  if (!(value instanceof Blob)) return [key, `${value}`.toWellFormed()];
  if (value instanceof File && filename === undefined) return [key, value];
  return [key, new File([value], filename === undefined ? 'blob' : `${filename}`.toWellFormed(), { type: value.type })];
}

class FormData {
  constructor(form = undefined) {
    if (form !== undefined) {
      throw new TypeError('FormData constructor: Argument 1 could not be converted to: undefined.');
    }
    markUncloneable(this);
    lists.set(this, []);
  }

  append(name, value, filename = undefined) {
    entriesOf(this).push(entry(arguments, 'FormData.append'));
  }

  delete(name) {
    const entries = entriesOf(this);
    need(arguments, 1, 'FormData.delete');
    lists.set(this, entries.filter(([key]) => key !== `${name}`));
  }

  get(name) {
    const entries = entriesOf(this);
    need(arguments, 1, 'FormData.get');
    return entries.find(([key]) => key === `${name}`)?.[1] ?? null;
  }

  getAll(name) {
    const entries = entriesOf(this);
    need(arguments, 1, 'FormData.getAll');
    return entries.filter(([key]) => key === `${name}`).map(([, value]) => value);
  }

  has(name) {
    const entries = entriesOf(this);
    need(arguments, 1, 'FormData.has');
    return entries.some(([key]) => key === `${name}`);
  }

  set(name, value, filename = undefined) {
    const entries = entriesOf(this);
    const made = entry(arguments, 'FormData.set');
    const at = entries.findIndex(([key]) => key === made[0]);
    if (at === -1) entries.push(made);
    else lists.set(this, entries.filter(([key], index) => key !== made[0] || index === at).with(at, made));
  }
}
enumerable(FormData.prototype, ['append', 'delete', 'get', 'getAll', 'has', 'set']);
iterable(FormData, 'FormData', entriesOf);
tag(FormData, 'FormData');
showAs(FormData, (form) => {
  const shown = {};
  for (const [name, value] of entriesOf(form)) {
    if (!Object.hasOwn(shown, name)) shown[name] = value;
    else if (Array.isArray(shown[name])) shown[name].push(value);
    else shown[name] = [shown[name], value];
  }
  return shown;
});

const escaped = (text) => text.replace(/\n/g, '%0A').replace(/\r/g, '%0D').replace(/"/g, '%22');
const withLineEnds = (text) => text.replace(/\r?\n|\r/g, '\r\n');

/** The parts of a `multipart/form-data` body. */
function partsOf(form, boundary) {
  const parts = entriesOf(form).flatMap(([name, value]) => {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${escaped(withLineEnds(name))}"`;
    if (typeof value === 'string') return [`${head}\r\n\r\n${withLineEnds(value)}\r\n`];
    const type = value.type || 'application/octet-stream';
    return [`${head}; filename="${escaped(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`, value, '\r\n'];
  });
  return [...parts, `--${boundary}--\r\n`];
}

/** Reads a `multipart/form-data` body; undefined if it is none. */
function parse(bytes, boundary) {
  const { Buffer } = require('buffer');
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const form = new FormData();
  const line = `--${boundary}`;
  let at = body.indexOf(line);
  while (at !== -1) {
    at += line.length;
    if (body.toString('latin1', at, at + 2) === '--') return form;
    const end = body.indexOf(`\r\n${line}`, at);
    const split = body.indexOf('\r\n\r\n', at);
    if (end === -1 || split === -1) return undefined;
    const head = body.toString('utf8', at, split);
    const unescaped = (pattern) => pattern.exec(head)?.[1].replace(/%0A/gi, '\n').replace(/%0D/gi, '\r').replace(/%22/g, '"');
    const name = unescaped(/[; ]name="([^"]*)"/);
    if (name === undefined) return undefined;
    const filename = unescaped(/filename="([^"]*)"/);
    const content = body.subarray(split + 4, end);
    if (filename === undefined) form.append(name, content.toString());
    else form.append(name, new File([content], filename, { type: /content-type: *([^\r\n]*)/i.exec(head)?.[1] ?? '' }));
    at = end + 2;
  }
  return undefined;
}

module.exports = { FormData, parse, partsOf };
