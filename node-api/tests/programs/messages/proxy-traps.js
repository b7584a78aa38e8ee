// What V8 says of traps that return something falsish or break the rules, and of revoked proxies.
'use strict';
const attempt = (name, run) => {
  try {
    console.log(name, run());
  } catch (error) {
    console.log(name, `${error.name}: ${error.message}`);
  }
};
const fixed = Object.defineProperty({}, 'x', { value: 1 });
const closed = Object.preventExtensions({ y: 1 });
attempt('set falsish', () => {
  const proxy = new Proxy({}, { set: () => false });
  proxy.x = 3;
});
attempt('delete falsish', () => {
  const proxy = new Proxy({ x: 1 }, { deleteProperty: () => false });
  delete proxy.x;
});
attempt('define falsish', () => {
  const proxy = new Proxy({}, { defineProperty: () => false });
  Object.defineProperty(proxy, 'z', { value: 1 });
});
attempt('set', () => {
  const proxy = new Proxy(fixed, { set: () => true });
  proxy.x = 3;
});
attempt('delete', () => {
  const proxy = new Proxy(fixed, { deleteProperty: () => true });
  delete proxy.x;
});
attempt('ownKeys', () => {
  const proxy = new Proxy(closed, { ownKeys: () => ['y', 'z'] });
  return Object.keys(proxy);
});
attempt('getPrototypeOf', () => {
  const proxy = new Proxy({}, { getPrototypeOf: () => 1 });
  return Object.getPrototypeOf(proxy);
});
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
attempt('revoked get', () => proxy.x);
attempt('revoked set', () => {
  proxy.x = 1;
});
attempt('revoked has', () => 'x' in proxy);
attempt('revoked keys', () => Object.keys(proxy));
attempt('revoked delete', () => delete proxy.x);
attempt('revoked isArray', () => Array.isArray(proxy));
