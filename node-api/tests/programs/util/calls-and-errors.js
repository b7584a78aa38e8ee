// Most functions of util, with usual and with odd arguments.
const util = require('util');
const {
  parseArgs,
  styleText,
  promisify,
  callbackify,
  inherits,
  types,
  isDeepStrictEqual,
  stripVTControlCharacters,
  toUSVString,
  getSystemErrorName,
  debuglog,
  aborted,
  MIMEType,
  parseEnv,
  TextDecoder,
} = util;
const t = (f) => {
  try {
    console.log(f());
  } catch (e) {
    console.log(e.name, e.code, e.message);
  }
};
t(() =>
  parseArgs({
    args: ['-f', '--bar', 'b', 'pos', '--no-color', '--x=1', '-abc', '--', '-z'],
    options: {
      f: { type: 'boolean', short: 'f' },
      bar: { type: 'string' },
      color: { type: 'boolean' },
      x: { type: 'string', multiple: true },
      a: { type: 'boolean', short: 'a' },
      b: { type: 'boolean', short: 'b' },
      c: { type: 'boolean', short: 'c', default: false },
    },
    allowPositionals: true,
    allowNegative: true,
    tokens: true,
  }),
);
t(() => parseArgs({ args: ['--unknown'], options: {} }));
t(() => parseArgs({ args: ['x'] }));
t(() => parseArgs({ args: ['--bar'], options: { bar: { type: 'string' } } }));
t(() => parseArgs({ args: ['--f=1'], options: { f: { type: 'boolean' } } }));
t(() => parseArgs({ args: ['--q', '1'], strict: false }));
t(() => parseArgs({ options: { a: { type: 'zzz' } } }));
t(() =>
  parseArgs({
    args: [],
    options: { a: { type: 'string', default: 'd' }, m: { type: 'boolean', multiple: true, default: [true] } },
  }),
);
t(() => JSON.stringify(styleText('red', 'x')));
t(() => JSON.stringify(styleText(['bold', 'underline', 'bgBlue'], 'y', { validateStream: false })));
t(() => styleText('nope', 'x'));
t(() => styleText('red', 5));
t(() => stripVTControlCharacters('\u001b[31mr\u001b[0m'));
t(() => toUSVString('a\ud800'));
t(() => getSystemErrorName(-2));
t(() => getSystemErrorName(5));
t(() => util.getSystemErrorMessage(-13));
t(() => parseEnv('A=1\nB="two # not"\n#c\nexport C=\'x\'\nD=a b # com\nE=\nF="multi\nline"\nG=`q`\n H = sp \nI="\\n"'));
t(() => new MIMEType('text/html; charset=utf-8; q="a b"').toString());
t(() => new MIMEType('bad'));
t(() => String(new MIMEType('a/b').params));
t(() => util.format('%s %s', 'a'));
t(() =>
  util.format(
    '%s',
    null,
    undefined,
    5n,
    Symbol('x'),
    () => {},
    class Q {},
    {
      toString() {
        return 'ts';
      },
    },
    [1, 'a'],
    new Error('er').message,
  ),
);
t(() => util.format('%d %i %f %j %o', '0x10', 'abc', '1.5e3', { a: [1] }, [1]));
t(() => util.format(1, 2, '3', { a: 1 }));
t(() => util.format('%%%s%', 1));
t(() => util.format('%c styled', 'css'));
t(() =>
  util.format(
    '%j',
    (() => {
      const c = {};
      c.c = c;
      return c;
    })(),
  ),
);
t(() => util.format('%s', -0, 1e21, Object.create(null)));
t(() => util.format('%O', { a: { b: { c: { d: { e: 1 } } } } }));
t(() => util.format('a', 'b', '%s'));
t(() => util.formatWithOptions({ colors: true }, '%s %O', 'x', { a: 1 }));
t(() => isDeepStrictEqual({ a: [1, { b: 2 }] }, { a: [1, { b: 2 }] }));
t(() => isDeepStrictEqual(new Set([{}]), new Set([{}])));
t(() => isDeepStrictEqual(NaN, NaN));
t(
  () =>
    types.isProxy(new Proxy({}, {})) +
    '' +
    types.isGeneratorFunction(function* () {}) +
    types.isAsyncFunction(async () => {}) +
    types.isBoxedPrimitive(Object(1)) +
    types.isNativeError(new TypeError()) +
    types.isExternal({}) +
    types.isModuleNamespaceObject({}) +
    types.isArgumentsObject(
      (function () {
        return arguments;
      })(),
    ),
);
promisify((a, cb) => cb(null, a + 1))(1).then(console.log);
promisify((cb) => cb(new Error('pf')))().catch((e) => console.log(e.message));
callbackify(async (x) => x * 2)(4, (e, v) => console.log(e, v));
callbackify(() => Promise.reject(null))((e) => console.log(e.code, e.message, e.reason));
t(() => promisify(5));
t(() => callbackify({}));
t(() => callbackify(async () => 1)(5));
function f() {}
f[promisify.custom] = () => 'custom';
t(() => promisify(f)());
t(() => promisify(promisify));
class P {}
function C() {}
inherits(C, P);
t(() => C.super_ === P && new C() instanceof P);
t(() => inherits(C, null));
t(() => util.deprecate(() => 'dep', 'old', 'DEPX')());
t(() => new TextDecoder('utf-16le').decode(new Uint8Array([65, 0, 66, 0])));
t(() => new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array([255])));
t(() => new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array([239, 187, 191, 65])).length);
t(() => new TextDecoder('nope'));
t(() => new TextEncoder().encodeInto('€a', new Uint8Array(4)));
t(() => new TextDecoder());
t(() => util.inspect(new TextEncoder()));
t(() => util.types);
t(() => util.inspect.defaultOptions);
t(() => util.inspect.styles);
