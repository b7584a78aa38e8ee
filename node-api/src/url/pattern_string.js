// The components of a pattern that is written as a whole URL: https://urlpattern.spec.whatwg.org/#constructor-string-parsing.
'use strict';

const { tokensOf } = require('internal/url/pattern_parts');

const ORDER = ['protocol', 'authority', 'username', 'password', 'hostname', 'port', 'pathname', 'search', 'hash'];
const isBefore = (state, other) => ORDER.indexOf(state) < ORDER.indexOf(other);
/** After these a question mark makes what stands before it optional. */
const OPTIONAL = ['name', 'regexp', 'close', 'asterisk'];

/** `isSpecial` tells whether a protocol's pattern matches one of the schemes that have a host. */
function componentsOf(text, isSpecial) {
  const points = [...text];
  const tokens = tokensOf(points, true);
  const found = {};
  let state = 'init';
  let index = 0;
  let start = 0;
  let step = 1;
  let depth = 0;
  let brackets = 0;
  let special = false;

  const tokenAt = (at) => tokens[Math.min(at, tokens.length - 1)];
  const written = () => points.slice(tokenAt(start).at, tokenAt(index).at).join('');
  const is = (value, at = index) =>
    tokenAt(at).value === value && ['char', 'escaped', 'invalid'].includes(tokenAt(at).type);
  const isSearch = () => {
    if (is('?')) return true;
    return tokenAt(index).value === '?' && !(index > 0 && OPTIONAL.includes(tokenAt(index - 1).type));
  };
  const rewind = (next = state) => {
    index = start;
    step = 0;
    state = next;
  };
  const enter = (next, skip) => {
    if (state !== 'init' && state !== 'authority') found[state] = written();
    // What a URL would have to have before the next component is empty, when it is not there.
    if (state !== 'init' && next !== 'done') {
      if (isBefore(state, 'hostname') && isBefore('hostname', next)) found.hostname ??= '';
      if (isBefore(state, 'pathname') && isBefore('pathname', next)) found.pathname ??= special ? '/' : '';
      if (isBefore(state, 'search') && next === 'hash') found.search ??= '';
    }
    state = next;
    index += skip;
    start = index;
    step = 0;
  };
  /** Goes on where one of the last three components begins. */
  const enterTail = () => {
    if (isBefore(state, 'pathname') && is('/')) enter('pathname', 0);
    else if (isBefore(state, 'search') && isSearch()) enter('search', 1);
    else if (is('#')) enter('hash', 1);
  };

  const states = {
    init() {
      if (is(':')) rewind('protocol');
    },
    protocol() {
      if (!is(':')) return;
      special = isSpecial(written());
      if (is('/', index + 1) && is('/', index + 2)) enter('authority', 3);
      else enter(special ? 'authority' : 'pathname', 1);
    },
    authority() {
      if (is('@')) rewind('username');
      else if (is('/') || isSearch() || is('#')) rewind('hostname');
    },
    username() {
      if (is(':')) enter('password', 1);
      else if (is('@')) enter('hostname', 1);
    },
    password() {
      if (is('@')) enter('hostname', 1);
    },
    hostname() {
      if (is('[')) brackets++;
      else if (is(']')) brackets--;
      else if (is(':') && brackets === 0) enter('port', 1);
      else enterTail();
    },
    port: enterTail,
    pathname: enterTail,
    search: enterTail,
    hash() {},
  };

  for (; index < tokens.length; index += step) {
    step = 1;
    const { type } = tokens[index];
    if (type === 'end') {
      if (state === 'init') {
        rewind();
        if (is('#')) enter('hash', 1);
        else if (isSearch()) enter('search', 1);
        else enter('pathname', 0);
      } else if (state === 'authority') {
        rewind('hostname');
      } else {
        enter('done', 0);
        break;
      }
    } else if (type === 'open') {
      depth++;
    } else if (depth === 0 || (type === 'close' && --depth === 0)) {
      states[state]();
    }
  }
  if (found.hostname !== undefined) found.port ??= '';
  return found;
}

module.exports = { componentsOf };
