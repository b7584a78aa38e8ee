// `util.types`: what a value is by its internal slots, not by its prototypes.
'use strict';

const { functionKind, kindOf } = require('internal/util/inspect');

// These ask for their arguments by number, so that their `length` is 0.
const byKind = (kind) => (...args) => kindOf(args[0]) === kind;
const byFunction = (...kinds) => (...args) => typeof args[0] === 'function' && kinds.includes(functionKind(args[0]));

const TYPED_ARRAYS = [
  'Uint8Array', 'Uint8ClampedArray', 'Uint16Array', 'Uint32Array', 'Int8Array', 'Int16Array', 'Int32Array',
  'Float16Array', 'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array',
];

// Node makes these natively; like there, they have no name.
const anonymous = {
  isArgumentsObject: byKind('Arguments'),
  isArrayBuffer: byKind('ArrayBuffer'),
  isAsyncFunction: byFunction('AsyncFunction', 'AsyncGeneratorFunction'),
  isBigIntObject: byKind('Boxed BigInt'),
  isBooleanObject: byKind('Boxed Boolean'),
  isDate: byKind('Date'),
  isExternal: () => false,
  isGeneratorFunction: byFunction('GeneratorFunction', 'AsyncGeneratorFunction'),
  isGeneratorObject: byKind('Generator'),
  isMap: byKind('Map'),
  isMapIterator: byKind('Map Iterator'),
  isModuleNamespaceObject: byKind('Module'),
  isNativeError: byKind('Error'),
  isNumberObject: byKind('Boxed Number'),
  isPromise: byKind('Promise'),
  isProxy: byKind('Proxy'),
  isRegExp: byKind('RegExp'),
  isSet: byKind('Set'),
  isSetIterator: byKind('Set Iterator'),
  isSharedArrayBuffer: byKind('SharedArrayBuffer'),
  isStringObject: byKind('Boxed String'),
  isSymbolObject: byKind('Boxed Symbol'),
  isWeakMap: byKind('WeakMap'),
  isWeakSet: byKind('WeakSet'),
  isAnyArrayBuffer: (...args) => ['ArrayBuffer', 'SharedArrayBuffer'].includes(kindOf(args[0])),
  isBoxedPrimitive: (...args) => kindOf(args[0])?.startsWith('Boxed ') === true,
};

const exported = {};
for (const name of Object.keys(anonymous)) {
  exported[name] = Object.defineProperty(anonymous[name], 'name', { value: '' });
}
exported.isArrayBufferView = ArrayBuffer.isView;
exported.isDataView = function isDataView(value) {
  return kindOf(value) === 'DataView';
};
exported.isTypedArray = function isTypedArray(value) {
  return TYPED_ARRAYS.includes(kindOf(value));
};
for (const type of TYPED_ARRAYS) {
  const name = `is${type}`;
  exported[name] = {
    [name](value) {
      return kindOf(value) === type;
    },
  }[name];
}
exported.isKeyObject = function isKeyObject(value) {
  return value instanceof require('internal/crypto/keys').KeyObject;
};
exported.isCryptoKey = function isCryptoKey(value) {
  return require('internal/crypto/crypto_key').isCryptoKey(value);
};

module.exports = exported;
