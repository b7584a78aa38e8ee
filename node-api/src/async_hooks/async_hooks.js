// The `async_hooks` module.
'use strict';

const { AsyncLocalStorage } = require('internal/async_hooks/storage');
const resource = require('internal/async_hooks/resource');

module.exports = {
  AsyncLocalStorage,
  createHook: resource.createHook,
  executionAsyncId: resource.executionAsyncId,
  triggerAsyncId: resource.triggerAsyncId,
  executionAsyncResource: resource.executionAsyncResource,
  asyncWrapProviders: Object.freeze({ __proto__: null, ...require('internal/constants').asyncWrapProviders }),
  AsyncResource: resource.AsyncResource,
};
