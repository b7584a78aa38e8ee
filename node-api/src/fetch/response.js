// `Response`: made by a program. Those that a server sends do not exist here.
'use strict';

const { enumerable, tag } = require('internal/web/idl');
const { markUncloneable } = require('internal/web/uncloneable');
const { addTo, bodyOf } = require('internal/fetch/body');
const { Headers } = require('internal/fetch/headers');
const { need, own, showAs } = require('internal/fetch/webidl');

const states = new WeakMap();
const stateOf = (response) => own(states, response);
const WITHOUT_BODY = new Set([101, 103, 204, 205, 304]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const fresh = () => ({ type: 'default', url: '', status: 200, statusText: '', headers: new Headers(), body: null });

class Response {
  constructor(body = null, init = {}) {
    markUncloneable(this);
    const { status = 200, statusText = '', headers } = init ?? {};
    const state = { ...fresh(), status: Number(status) & 0xffff, statusText: String(statusText) };
    if (state.status < 200 || state.status > 599) {
      throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');
    }
    if (/[^\t\x20-\x7e\x80-\xff]/.test(state.statusText)) throw new TypeError('Invalid statusText');
    state.headers = new Headers(headers);
    if (body !== null && body !== undefined) {
      if (WITHOUT_BODY.has(state.status)) {
        throw new TypeError(`Response constructor: Invalid response status code ${state.status}`);
      }
      state.body = bodyOf(body);
      if (state.body.type !== null && !state.headers.has('content-type')) {
        state.headers.append('content-type', state.body.type);
      }
    }
    states.set(this, state);
  }

  static error() {
    return made({ ...fresh(), type: 'error', status: 0 });
  }

  static json(data, init = undefined) {
    need(arguments, 1, 'Response.json');
    const text = JSON.stringify(data);
    if (text === undefined) throw new TypeError('Value is not JSON serializable');
    const headers = new Headers(init?.headers);
    if (!headers.has('content-type')) headers.append('content-type', 'application/json');
    return new Response(text, { ...init, headers });
  }

  static redirect(url, status = 302) {
    need(arguments, 1, 'Response.redirect');
    const { URL } = require('internal/url');
    if (!URL.canParse(url)) throw new TypeError(`Failed to parse URL from ${url}`);
    if (!REDIRECTS.has(Number(status))) throw new RangeError(`Invalid status code ${status}`);
    const headers = new Headers({ location: new URL(url).href });
    return made({ ...fresh(), status: Number(status), headers });
  }

  get type() {
    return stateOf(this).type;
  }

  get url() {
    return stateOf(this).url;
  }

  get redirected() {
    stateOf(this);
    return false;
  }

  get status() {
    return stateOf(this).status;
  }

  get ok() {
    const { status } = stateOf(this);
    return status >= 200 && status <= 299;
  }

  get statusText() {
    return stateOf(this).statusText;
  }

  get headers() {
    return stateOf(this).headers;
  }

  clone() {
    const state = stateOf(this);
    if (state.body?.isUnusable) throw new TypeError('Response.clone: Body has already been consumed.');
    return made({ ...state, headers: new Headers(state.headers), body: state.body?.clone() ?? null });
  }
}

function made(state) {
  const response = new Response();
  states.set(response, state);
  return response;
}

enumerable(Response.prototype, ['type', 'url', 'status', 'ok', 'redirected', 'statusText', 'headers', 'clone']);
enumerable(Response, ['json', 'redirect', 'error']);
addTo(Response, stateOf);
tag(Response, 'Response');
showAs(Response, ({ status, statusText, headers, body, bodyUsed, ok, redirected, type, url }) =>
  ({ status, statusText, headers, body, bodyUsed, ok, redirected, type, url }));

module.exports = { Response };
