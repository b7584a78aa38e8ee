// `EventEmitterAsyncResource`: an emitter whose listeners all run in the async context that it was made in.
'use strict';

const EventEmitter = require('events');
const { AsyncResource } = require('async_hooks');
const { present } = require('internal/errors');
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

  /** The resource of what a method was called on. */
  static #of(emitter) {
    present(emitter, '#asyncResource');
    if (Object(emitter) === emitter && #asyncResource in emitter) return emitter.#asyncResource;
    throw new TypeError('Cannot read private member #asyncResource from an object whose class did not declare it');
  }

  emit(event, ...args) {
    return EventEmitterAsyncResource.#of(this).runInAsyncScope(super.emit, this, event, ...args);
  }

  emitDestroy() {
    EventEmitterAsyncResource.#of(this).emitDestroy();
  }

  get asyncId() {
    return EventEmitterAsyncResource.#of(this).asyncId();
  }

  get triggerAsyncId() {
    return EventEmitterAsyncResource.#of(this).triggerAsyncId();
  }

  get asyncResource() {
    return EventEmitterAsyncResource.#of(this);
  }
}

exports.EventEmitterAsyncResource = EventEmitterAsyncResource;
