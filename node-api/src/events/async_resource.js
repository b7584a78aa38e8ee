// `EventEmitterAsyncResource`: an emitter whose listeners all run in the async context that it was made in.
'use strict';

const EventEmitter = require('events');
const { AsyncResource } = require('async_hooks');
const { validateString } = require('internal/validators');

class EventEmitterReferencingAsyncResource extends AsyncResource {
  #eventEmitter;

  constructor(emitter, type, options) {
    super(type, options);
    this.#eventEmitter = emitter;
  }

  get eventEmitter() {
    return this.#eventEmitter;
  }
}

class EventEmitterAsyncResource extends EventEmitter {
  #asyncResource;

  constructor(options = undefined) {
    const named = typeof options === 'string';
    const settings = named ? undefined : options;
    // A subclass has a name of its own to fall back on.
    if (!named && new.target === EventEmitterAsyncResource) validateString(settings?.name, 'options.name');
    super(settings);
    const name = named ? options : settings?.name || new.target.name;
    this.#asyncResource = new EventEmitterReferencingAsyncResource(this, name, settings);
  }

  emit(event, ...args) {
    return this.#asyncResource.runInAsyncScope(super.emit, this, event, ...args);
  }

  emitDestroy() {
    this.#asyncResource.emitDestroy();
  }

  get asyncId() {
    return this.#asyncResource.asyncId();
  }

  get triggerAsyncId() {
    return this.#asyncResource.triggerAsyncId();
  }

  get asyncResource() {
    return this.#asyncResource;
  }
}

exports.EventEmitterAsyncResource = EventEmitterAsyncResource;
