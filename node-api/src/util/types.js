// `util.types`: what a value is by its internal slots, not by its prototypes.
'use strict';

const { functionKind, kindOf } = require('internal/util/inspect');

const byKind = (kind) => (value) => kindOf(value) === kind;
const byFunction = (...kinds) => (value) => typeof value === 'function' && kinds.includes(functionKind(value));

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
  isExternal: (_value) => false,
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
  isAnyArrayBuffer: (value) => ['ArrayBuffer', 'SharedArrayBuffer'].includes(kindOf(value)),
  isBoxedPrimitive: (value) => kindOf(value)?.startsWith('Boxed ') === true,
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
