// The global `navigator`: a few facts about the machine.
'use strict';

const {
  codes: { ERR_ILLEGAL_CONSTRUCTOR },
} = require('internal/errors');
const { enumerable, tag } = require('internal/web/idl');

const kMake = Symbol('make');

class Navigator {
  constructor(secret = undefined) {
    if (secret !== kMake) throw new ERR_ILLEGAL_CONSTRUCTOR();
  }

  get hardwareConcurrency() {
    return require('os').availableParallelism();
  }

  get language() {
    return 'en-US';
  }

  get languages() {
    return Object.freeze(['en-US']);
  }

  get userAgent() {
    return `Node.js/${process.versions.node.split('.')[0]}`;
  }

  get platform() {
    return 'Linux x86_64';
  }
}

enumerable(Navigator.prototype, ['hardwareConcurrency', 'language', 'languages', 'userAgent', 'platform']);
tag(Navigator, 'Navigator');

exports.Navigator = Navigator;
exports.navigator = new Navigator(kMake);
