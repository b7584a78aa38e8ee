// `Request`: what a program would ask for. Nothing can be asked here, since there is no network.
'use strict';

const { AbortController, AbortSignal } = require('internal/abort_controller');
const { enumerable, tag } = require('internal/web/idl');
const { markUncloneable } = require('internal/web/uncloneable');
const { addTo, bodyOf } = require('internal/fetch/body');
const { Headers } = require('internal/fetch/headers');
const { need, own, showAs } = require('internal/fetch/webidl');

const states = new WeakMap();
const stateOf = (request) => own(states, request);
const METHOD = /^[!#$%&'*+\-.^_`|~A-Za-z0-9]+$/;

/** The settings that a request has, with their first values and what they may be. */
const SETTINGS = {
  referrerPolicy: ['', ['', 'no-referrer', 'no-referrer-when-downgrade', 'same-origin', 'origin', 'strict-origin',
    'origin-when-cross-origin', 'strict-origin-when-cross-origin', 'unsafe-url']],
  mode: ['cors', ['navigate', 'same-origin', 'no-cors', 'cors']],
  credentials: ['same-origin', ['omit', 'same-origin', 'include']],
  cache: ['default', ['default', 'no-store', 'reload', 'no-cache', 'force-cache', 'only-if-cached']],
  redirect: ['follow', ['follow', 'manual', 'error']],
};

function setting(init, name, before) {
  const [, allowed] = SETTINGS[name];
  const value = init[name];
  if (value === undefined) return before;
  if (!allowed.includes(`${value}`)) {
    throw new TypeError(`undefined: ${value} is not an accepted type. Expected one of ${allowed.join(', ')}.`);
  }
  return `${value}`;
}

function methodOf(text) {
  if (!METHOD.test(text)) throw new TypeError(`'${text}' is not a valid HTTP method.`);
  const upper = text.toUpperCase();
  if (['CONNECT', 'TRACE', 'TRACK'].includes(upper)) throw new TypeError(`'${text}' HTTP method is unsupported.`);
  return ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'POST', 'PUT'].includes(upper) ? upper : text;
}

function addressOf(input) {
  const { URL } = require('internal/url');
  if (!URL.canParse(input)) {
    throw new TypeError(`Failed to parse URL from ${input}`, { cause: causeOf(input) });
  }
  const url = new URL(input);
  if (url.username !== '' || url.password !== '') {
    throw new TypeError(`Request cannot be constructed from a URL that includes credentials: ${input}`);
  }
  return url.href;
}

function causeOf(input) {
  const { URL } = require('internal/url');
  try {
    return new URL(input);
  } catch (error) {
    return error;
  }
}

class Request {
  constructor(input, init = {}) {
    markUncloneable(this);
    need(arguments, 1, 'Request constructor');
    const from = states.get(input);
    const options = init ?? {};
    const state = from ? { ...from } : { url: addressOf(`${input}`), method: 'GET', body: null, keepalive: false };
    state.integrity = options.integrity === undefined ? (from?.integrity ?? '') : String(options.integrity);
    if (options.mode === 'navigate') throw new TypeError('Request constructor: invalid request mode navigate.');
    for (const [name, [first]] of Object.entries(SETTINGS)) state[name] = setting(options, name, from?.[name] ?? first);
    if (options.keepalive !== undefined) state.keepalive = Boolean(options.keepalive);
    if (options.method !== undefined) state.method = methodOf(String(options.method));
    state.headers = new Headers(options.headers ?? from?.headers);
    state.signal = followed(options.signal === undefined ? from?.signal : options.signal);
    this.#takeBody(state, from, options);
    states.set(this, state);
  }

  #takeBody(state, from, { body, duplex }) {
    const given = body !== undefined && body !== null;
    if ((given || from?.body) && (state.method === 'GET' || state.method === 'HEAD')) {
      throw new TypeError('Request with GET/HEAD method cannot have body.');
    }
    if (given) {
      state.body = bodyOf(body);
      if (state.body.source === null && duplex === undefined) {
        throw new TypeError('RequestInit: duplex option is required when sending a body.');
      }
      const { type } = state.body;
      if (type !== null && !state.headers.has('content-type')) state.headers.append('content-type', type);
    } else if (from?.body) {
      if (from.body.isUnusable) throw new TypeError('Cannot construct a Request with a Request object that has already been used.');
      state.body = from.body.clone();
    }
  }

  get method() {
    return stateOf(this).method;
  }

  get url() {
    return stateOf(this).url;
  }

  get headers() {
    return stateOf(this).headers;
  }

  get destination() {
    stateOf(this);
    return '';
  }

  get referrer() {
    stateOf(this);
    return 'about:client';
  }

  get keepalive() {
    return stateOf(this).keepalive;
  }

  get integrity() {
    return stateOf(this).integrity;
  }

  get isReloadNavigation() {
    stateOf(this);
    return false;
  }

  get isHistoryNavigation() {
    stateOf(this);
    return false;
  }

  get signal() {
    return stateOf(this).signal;
  }

  get duplex() {
    stateOf(this);
    return 'half';
  }

  clone() {
    const state = stateOf(this);
    if (state.body?.isUnusable) throw new TypeError('unusable');
    const copy = new Request(state.url);
    const signal = followed(state.signal);
    states.set(copy, { ...state, signal, headers: new Headers(state.headers), body: state.body?.clone() ?? null });
    return copy;
  }
}

/** A signal of the request's own, which aborts with the one that was given. */
function followed(signal) {
  if (signal === undefined || signal === null) return new AbortController().signal;
  if (!(signal instanceof AbortSignal)) {
    throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSignal.");
  }
  return AbortSignal.any([signal]);
}

const names = ['method', 'url', 'headers', 'destination', 'referrer', 'keepalive', 'integrity', 'isReloadNavigation',
  'isHistoryNavigation', 'signal', 'duplex', 'clone'];
for (const name of Object.keys(SETTINGS)) {
  const { get } = Object.getOwnPropertyDescriptor({ get [name]() { return stateOf(this)[name]; } }, name);
  Object.defineProperty(Request.prototype, name, { get, configurable: true });
}
enumerable(Request.prototype, [...names, ...Object.keys(SETTINGS)]);
addTo(Request, stateOf);
Object.defineProperty(Request.prototype, 'attribute', { get: () => '', enumerable: true, configurable: true });
tag(Request, 'Request');
showAs(Request, (request) => {
  const { method, url, headers, destination, referrer, referrerPolicy, mode, credentials, cache } = request;
  const { redirect, integrity, keepalive, isReloadNavigation, isHistoryNavigation, signal } = request;
  return {
    method, url, headers, destination, referrer, referrerPolicy, mode, credentials, cache, redirect, integrity,
    keepalive, isReloadNavigation, isHistoryNavigation, signal,
  };
});

module.exports = { Request };
