// `DOMException`: an error whose name and message are read-only, and whose code is one of a closed list.
// See https://webidl.spec.whatwg.org/#idl-DOMException.
'use strict';

const { setInside, setMade } = require('internal/errors');
const { tag } = require('internal/web/idl');

const PLACE = 'node:internal/per_context/domexception:76:18';
/** The frame of the constructor, on top of those of Node's functions that call it. */
const MADE = `new DOMException (${PLACE})`;

// The names that have a code, in the order of their codes from 1 on, and the constants for those.
const CODES = [
  ['IndexSizeError', 'INDEX_SIZE_ERR'],
  ['DOMStringSizeError', 'DOMSTRING_SIZE_ERR'],
  ['HierarchyRequestError', 'HIERARCHY_REQUEST_ERR'],
  ['WrongDocumentError', 'WRONG_DOCUMENT_ERR'],
  ['InvalidCharacterError', 'INVALID_CHARACTER_ERR'],
  ['NoDataAllowedError', 'NO_DATA_ALLOWED_ERR'],
  ['NoModificationAllowedError', 'NO_MODIFICATION_ALLOWED_ERR'],
  ['NotFoundError', 'NOT_FOUND_ERR'],
  ['NotSupportedError', 'NOT_SUPPORTED_ERR'],
  ['InUseAttributeError', 'INUSE_ATTRIBUTE_ERR'],
  ['InvalidStateError', 'INVALID_STATE_ERR'],
  ['SyntaxError', 'SYNTAX_ERR'],
  ['InvalidModificationError', 'INVALID_MODIFICATION_ERR'],
  ['NamespaceError', 'NAMESPACE_ERR'],
  ['InvalidAccessError', 'INVALID_ACCESS_ERR'],
  ['ValidationError', 'VALIDATION_ERR'],
  ['TypeMismatchError', 'TYPE_MISMATCH_ERR'],
  ['SecurityError', 'SECURITY_ERR'],
  ['NetworkError', 'NETWORK_ERR'],
  ['AbortError', 'ABORT_ERR'],
  ['URLMismatchError', 'URL_MISMATCH_ERR'],
  ['QuotaExceededError', 'QUOTA_EXCEEDED_ERR'],
  ['TimeoutError', 'TIMEOUT_ERR'],
  ['InvalidNodeTypeError', 'INVALID_NODE_TYPE_ERR'],
  ['DataCloneError', 'DATA_CLONE_ERR'],
];
// No longer given by any standard: these keep their constants and lose their codes.
const RETIRED = new Set(['DOMStringSizeError', 'NoDataAllowedError', 'ValidationError']);

const states = new WeakMap();

function stateOf(exception) {
  const state = states.get(exception);
  if (state !== undefined) return state;
  const error = new TypeError('Value of "this" must be of DOMException');
  Object.defineProperty(error, 'toString', {
    value() {
      return `${this.name} [ERR_INVALID_THIS]: ${this.message}`;
    },
    enumerable: false,
    writable: true,
    configurable: true,
  });
  error.code = 'ERR_INVALID_THIS';
  throw error;
}

// Not a subclass of Error: its constructor inherits from Function.prototype, its prototype from Error.prototype, and
// instances are true errors all the same.
class DOMException {
  constructor(message = '', options = 'Error') {
    const state = { message: `${message}`, name: 'Error' };
    const hasOptions = options && typeof options === 'object';
    state.name = `${hasOptions ? options.name : options}`;
    const self = Object.setPrototypeOf(new Error(), new.target.prototype);
    states.set(self, state);
    // Taken again now that the name and message for its first line are known.
    Error.captureStackTrace(self);
    setInside(self, '', '', MADE);
    setMade(self, PLACE, '    const self = new Error();');
    if (hasOptions && 'cause' in options) {
      Object.defineProperty(self, 'cause', {
        value: options.cause,
        configurable: true,
        writable: true,
        enumerable: false,
      });
    }
    return self;
  }

  get name() {
    return stateOf(this).name;
  }

  get message() {
    return stateOf(this).message;
  }

  get code() {
    const { name } = stateOf(this);
    return RETIRED.has(name) ? 0 : CODES.findIndex(([known]) => known === name) + 1;
  }
}

Object.setPrototypeOf(DOMException.prototype, Error.prototype);
tag(DOMException, 'DOMException');
for (const name of ['name', 'message', 'code']) {
  Object.defineProperty(DOMException.prototype, name, { enumerable: true });
}
CODES.forEach(([, constant], index) => {
  const property = { value: index + 1, enumerable: true };
  Object.defineProperty(DOMException, constant, property);
  Object.defineProperty(DOMException.prototype, constant, property);
});

exports.DOMException = DOMException;
exports.MADE = MADE;
