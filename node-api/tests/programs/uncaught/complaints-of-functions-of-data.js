// Where in Node buffers, addresses, utilities and ciphers complain about how they were called.
const bf = require('buffer');
const crypto = require('crypto');
const os = require('os');
const path = require('path');
const ph = require('perf_hooks');
const qs = require('querystring');
const url = require('url');
const util = require('util');
const k16 = Buffer.alloc(16);
function boom() {
  throw new Error('boom');
}

const calls = [
  () => Buffer.from(new ArrayBuffer(2), 5),
  () => Buffer.alloc(3, 'a', 'zz'),
  () => Buffer.alloc(3, 'zz', 'hex'),
  () => k16.copy(k16, 0, 99),
  () => k16.compare(k16, -1),
  () => k16.fill('a', -1),
  () => k16.fill('a', 0, 99),
  () => k16.fill('zz', 'hex'),
  () => k16.indexOf('a', 0, 'zz'),
  () => k16.write('a', 0, 99),
  () => k16.readUInt8('a'),
  () => k16.readBigInt64LE(16),
  () => k16.readBigUInt64BE(16),
  () => k16.readDoubleLE(16),
  () => k16.readFloatBE(16),
  () => k16.readIntBE(),
  () => k16.writeBigInt64BE(1),
  () => k16.writeDoubleBE(1, 10),
  () => k16.writeFloatLE(1, 14),
  () => new URLSearchParams({ a: Symbol() }),
  () => URL.canParse(),
  () => URL.parse(),
  () => url.parse('http://[::1'),
  () => url.format(new URL('http://a'), 1),
  () => url.resolve(1, 2),
  () => url.fileURLToPath('file://host/a'),
  () => url.fileURLToPath('file:///a%2fb'),
  () => url.fileURLToPath('not a url'),
  () => qs.escape('\ud800'),
  () => qs.stringify({ a: '\ud800' }),
  () => path.win32.parse(1),
  () => path.matchesGlob(1, 2),
  () => os.setPriority(0, 99),
  () => {
    const h = crypto.createHash('sha1');
    h.digest();
    h.copy();
  },
  () => crypto.hash('sha1', 1),
  () => crypto.hkdfSync('sha1', 'a', 'b', 'c', 1e9),
  () => crypto.randomInt(0, 2 ** 50),
  () => crypto.randomFillSync(k16, 99),
  () => crypto.createCipheriv('aes-128-cbc', k16, 1),
  () => crypto.createCipheriv('aes-128-cbc', k16, k16).update(1),
  () => crypto.createCipheriv('aes-128-gcm', k16, k16).getAuthTag(),
  () => crypto.createSecretKey(1),
  () => crypto.createSecretKey('a').export(1),
  () => crypto.createSecretKey('a').export({ format: 'zz' }),
  () => crypto.generateKeySync('zz', { length: 8 }),
  () => crypto.generateKeySync('aes', { length: 8 }),
  () => crypto.generateKeySync('hmac', { length: 1 }),
  () => crypto.getCipherInfo({}),
  () => new crypto.KeyObject('a'),
  () => crypto.KeyObject.from(1),
  () => ph.createHistogram({ lowest: 5, highest: 6 }),
  () => ph.createHistogram().percentile(0),
  () => ph.performance.mark('a', { startTime: -1 }),
  () => ph.performance.mark('nodeStart'),
  () => new ph.PerformanceEntry(),
  () => new ph.PerformanceMark(),
  () => util.callbackify(async () => {})(),
  () => util.deprecate(1),
  () => util.inherits(1),
  () => util.parseArgs({ options: { a: { type: 'string', short: 'zz' } } }),
  () => util.parseArgs({ args: ['-a', '-b'], options: { a: { type: 'string', short: 'a' } } }),
  () => new util.MIMEType('x'),
  () => (new util.MIMEType('a/b').type = '/'),
  () => new TextDecoder('zz'),
  () => new TextEncoder().encodeInto(1),
  () => util.diff(1, 2),
  () => util.getCallSites('a'),
  () => util.toUSVString(Symbol()),
  () => new EventTarget().addEventListener(),
  () => new Event('a', 1),
  () => new AbortSignal(),
  () => process.emitWarning('a', { type: 1 }),
  () => process.umask({}),
  () => process.cpuUsage({}),
  () => process.loadEnvFile(1),
  () => process.setuid('nouser'),
];

(async () => {
  for (const call of calls) {
    try {
      await call();
      console.log('no complaint');
    } catch (error) {
      const frames = error.stack.split('\n').filter((line) => line.startsWith('    at '));
      const inside = frames.slice(
        0,
        frames.findIndex((line) => line.includes(__filename)),
      );
      console.log(error.message);
      console.log(inside.join('\n'));
    }
  }
})();
