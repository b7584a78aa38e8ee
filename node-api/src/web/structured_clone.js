// `structuredClone`: https://html.spec.whatwg.org/#safe-passing-of-structured-data, with V8's messages.
'use strict';

const {
  codes: { ERR_MISSING_ARGS },
  setInside,
} = require('internal/errors');
const { conversionError } = require('internal/web/idl');
const { DOMException, MADE } = require('internal/dom_exception');
const { copierOf, isUncloneable, transferOf } = require('internal/web/uncloneable');
const { types } = require('util');

const ERRORS = { EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
/** Tags of objects that carry hidden state and that `util.types` has no name for. */
const HIDDEN_STATE = /^\[object (?:(?:Array|String|RegExp String) Iterator|Iterator Helper|WeakRef|FinalizationRegistry|AsyncGenerator|Intl\..*)\]$/;

exports.structuredClone = function structuredClone(value, options) {
  if (arguments.length === 0) throw new ERR_MISSING_ARGS('The value argument must be specified');
  const transfer = toTransferList(options);
  try {
    return handOver(value, transfer).copy;
  } catch (error) {
    if (error instanceof DOMException) {
      const place = 'node:internal/worker/js_transferable:127:26';
      const line = '  const serializedData = nativeStructuredClone(value, idlOptions);';
      setInside(error, place, line, MADE, `structuredClone (${place})`);
    }
    throw error;
  }
};

/**
 * Copies `value` for somebody who also gets what is in `transfer`: the copy, and in `objects` the ports that were handed
 * over. `source` is what a message is posted to.
 */
function handOver(value, transfer, source = undefined) {
  checkTransfer(transfer, source);
  const seen = new Map();
  const objects = [];
  // Nothing is taken away before everything could be copied; that the bytes were copied too cannot be seen.
  const moves = transfer.map((item) => {
    if (types.isArrayBuffer(item)) return () => internal.detach(item);
    const [received, move, ...ports] = transferOf(item).prepare(item);
    seen.set(item, received);
    objects.push(...ports);
    return move;
  });
  const copy = cloneWith(seen, value);
  for (const move of moves) move();
  return { copy, objects };
}
exports.handOver = handOver;

/** What V8 says of a value that cannot be cloned. */
function dataCloneError(text) {
  return new DOMException(text, 'DataCloneError');
}

function uncloneable(value) {
  return dataCloneError(`${describe(value)} could not be cloned.`);
}

/** V8's short name for a value: source, `#<Constructor>` or `[object Tag]`. */
function describe(value) {
  if (typeof value === 'symbol') return String(value);
  if (typeof value === 'function') return Function.prototype.toString.call(value);
  const constructor = dataProperty(value, 'constructor');
  if (dataProperty(value, 'toString') === Object.prototype.toString && typeof constructor === 'function') {
    if (constructor.name) return `#<${constructor.name}>`;
  }
  return Object.prototype.toString.call(value);
}

/** A property of the object or what it inherits from, without calling a getter. */
function dataProperty(value, key) {
  for (let owner = value; owner !== null; owner = Object.getPrototypeOf(owner)) {
    const found = Object.getOwnPropertyDescriptor(owner, key);
    if (found !== undefined) return found.value;
  }
  return undefined;
}

function toTransferList(options) {
  const prefix = "Failed to execute 'structuredClone':";
  if (options === undefined || options === null) return [];
  if (typeof options !== 'object' && typeof options !== 'function') {
    throw conversionError(`${prefix} Options cannot be converted to a dictionary`);
  }
  const { transfer } = options;
  if (transfer === undefined) return [];
  if (typeof transfer !== 'object' || transfer === null || typeof transfer[Symbol.iterator] !== 'function') {
    throw conversionError(`${prefix} transfer in Options cannot be converted to sequence.`);
  }
  return Array.from(transfer, (item, index) => {
    if ((typeof item === 'object' && item !== null) || typeof item === 'function') return item;
    throw conversionError(`${prefix} transfer in Options[${index}] is not an object.`);
  });
}

function checkTransfer(transfer, source) {
  transfer.forEach((item, index) => {
    const isBuffer = types.isArrayBuffer(item);
    const how = isBuffer || Object(item) !== item ? undefined : transferOf(item);
    if (!isBuffer && how === undefined) throw dataCloneError('Found invalid value in transferList.');
    if (item === source) throw dataCloneError('Transfer list contains source port');
    if (isBuffer && internal.isDetached(item)) throw dataCloneError('Cannot transfer object of unsupported type.');
    const name = isBuffer ? 'ArrayBuffer' : how.name;
    if (how?.isDetached(item)) throw dataCloneError(`${name} in transfer list is already detached`);
    if (transfer.indexOf(item) !== index) throw dataCloneError(`Transfer list contains duplicate ${name}`);
  });
}

/** Copies `value`; every object once, so that what was shared or circular stays so. */
function cloneWith(seen, value) {
  const type = typeof value;
  if (type === 'symbol' || type === 'function') throw uncloneable(value);
  if (value === null || type !== 'object') return value;
  if (seen.has(value)) return seen.get(value);
  const clone = (inner) => cloneWith(seen, inner);
  const keep = (copy) => {
    seen.set(value, copy);
    return copy;
  };

  if (types.isProxy(value) || types.isModuleNamespaceObject(value) || value === globalThis) throw uncloneable(value);
  if (types.isBoxedPrimitive(value)) {
    if (types.isSymbolObject(value)) throw uncloneable(value);
    return keep(Object(BOXES.find(([isBox]) => isBox(value))[1].call(value)));
  }
  if (types.isDate(value)) return keep(new Date(Date.prototype.getTime.call(value)));
  if (types.isRegExp(value)) return keep(new RegExp(slot(RegExp.prototype, 'source', value), flagsOf(value)));
  if (types.isArrayBuffer(value)) {
    if (internal.isDetached(value)) throw dataCloneError('An ArrayBuffer is detached and could not be cloned.');
    return keep(cloneBuffer(value));
  }
  if (types.isSharedArrayBuffer(value)) return keep(internal.share(value));
  if (ArrayBuffer.isView(value)) return keep(cloneView(value, clone));
  if (types.isMap(value)) {
    const copy = keep(new Map());
    for (const [key, item] of [...Map.prototype.entries.call(value)]) copy.set(clone(key), clone(item));
    return copy;
  }
  if (types.isSet(value)) {
    const copy = keep(new Set());
    for (const item of [...Set.prototype.values.call(value)]) copy.add(clone(item));
    return copy;
  }
  if (value instanceof DOMException) {
    const copy = keep(new DOMException(value.message, value.name));
    Object.defineProperty(copy, 'stack', { value: value.stack, writable: true, configurable: true });
    return copy;
  }
  const copier = copierOf(value);
  if (copier !== undefined) return keep(copier());
  if (types.isNativeError(value)) return cloneError(value, keep, clone);
  checkOrdinary(value);
  const copy = keep(Array.isArray(value) ? new Array(value.length) : {});
  for (const key of Object.keys(value)) {
    // A getter that ran meanwhile may have taken the key away.
    if (Object.hasOwn(value, key)) copy[key] = clone(value[key]);
  }
  return copy;
}

function checkOrdinary(value) {
  if (transferOf(value) !== undefined) {
    throw dataCloneError('Object that needs transfer was found in message but not listed in transferList');
  }
  if (isUncloneable(value)) throw dataCloneError('Cannot clone object of unsupported type.');
  const hidden =
    types.isPromise(value) ||
    types.isWeakMap(value) ||
    types.isWeakSet(value) ||
    types.isGeneratorObject(value) ||
    types.isArgumentsObject(value) ||
    types.isMapIterator(value) ||
    types.isSetIterator(value) ||
    HIDDEN_STATE.test(Object.prototype.toString.call(value));
  if (hidden) throw uncloneable(value);
}

function cloneError(value, keep, clone) {
  const { name } = value;
  const message = Object.getOwnPropertyDescriptor(value, 'message');
  const copy = keep(new (ERRORS[name] ?? Error)());
  const hidden = (key, item) =>
    Object.defineProperty(copy, key, { value: item, writable: true, enumerable: false, configurable: true });
  if (message !== undefined && 'value' in message) hidden('message', String(message.value));
  if (typeof value.stack === 'string') hidden('stack', value.stack);
  if (Object.hasOwn(value, 'cause')) hidden('cause', clone(value.cause));
  return copy;
}

// What counts are an object's hidden slots: its class and its methods may be others.

const BOXES = [
  [types.isNumberObject, Number.prototype.valueOf],
  [types.isStringObject, String.prototype.valueOf],
  [types.isBooleanObject, Boolean.prototype.valueOf],
  [types.isBigIntObject, BigInt.prototype.valueOf],
];
const FLAGS = Object.entries({
  hasIndices: 'd', global: 'g', ignoreCase: 'i', multiline: 'm', dotAll: 's', unicode: 'u', unicodeSets: 'v', sticky: 'y',
});

const slot = (prototype, key, value) => Object.getOwnPropertyDescriptor(prototype, key).get.call(value);

function flagsOf(regexp) {
  return FLAGS.map(([name, flag]) => (slot(RegExp.prototype, name, regexp) ? flag : '')).join('');
}

function cloneBuffer(buffer) {
  const get = (key) => slot(ArrayBuffer.prototype, key, buffer);
  if (!get('resizable')) return ArrayBuffer.prototype.slice.call(buffer, 0);
  const copy = new ArrayBuffer(get('byteLength'), { maxByteLength: get('maxByteLength') });
  new Uint8Array(copy).set(new Uint8Array(buffer));
  return copy;
}

function cloneView(view, clone) {
  const isDataView = types.isDataView(view);
  const prototype = isDataView ? DataView.prototype : Object.getPrototypeOf(Uint8Array.prototype);
  const get = (key) => slot(prototype, key, view);
  const buffer = clone(get('buffer'));
  if (isDataView) return new DataView(buffer, get('byteOffset'), get('byteLength'));
  const Kind = globalThis[get(Symbol.toStringTag)];
  return new Kind(buffer, get('byteOffset'), get('length'));
}
