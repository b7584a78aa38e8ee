// What is no pattern, what cannot be matched, and what the result looks like.
const pattern = new URLPattern({ pathname: '/:a/:b?' });
console.log(pattern);
console.log(pattern.exec('https://x.test/one'));
console.log(pattern.exec({ pathname: '/one/two', search: '?q' }));
console.log(pattern.exec('/one/two', 'https://x.test/base'));
console.log(pattern.exec({ pathname: 'two', baseURL: 'https://x.test/base/one' })?.pathname);
console.log(pattern.test(), pattern.exec('/one'), pattern.test('/one', 'none'));

const ignoring = [new URLPattern({ pathname: '/Ab' }, { ignoreCase: true }), new URLPattern('https://x.test/Ab', { ignoreCase: true })];
for (const one of [...ignoring, new URLPattern('/Ab', 'https://x.test', { ignoreCase: true })]) {
  console.log(one.test('https://x.test/aB'), one.pathname);
}

const acts = [
  () => new URLPattern(1),
  () => URLPattern(),
  () => new URLPattern('foo'),
  () => new URLPattern('/a', 'none'),
  () => new URLPattern({ pathname: '/(' }),
  () => new URLPattern({ pathname: '/(a(b))' }),
  () => new URLPattern({ pathname: '/(\u00e9)' }),
  () => new URLPattern({ pathname: '/{a' }),
  () => new URLPattern({ pathname: '/a}' }),
  () => new URLPattern({ pathname: '/:a/:a' }),
  () => new URLPattern({ pathname: '/:' }),
  () => new URLPattern({ pathname: '/a+?' }),
  () => new URLPattern({ pathname: '\\' }),
  () => new URLPattern({ port: '99999' }),
  () => new URLPattern({ port: 'x' }),
  () => new URLPattern({ hostname: 'a b' }),
  () => new URLPattern({ protocol: 'caf\u00e9' }),
  () => new URLPattern({ baseURL: 'none' }),
  () => new URLPattern({}, 'https://x.test'),
  () => new URLPattern({}, 1),
  () => pattern.test(1),
  () => pattern.exec({}, 'https://x.test'),
  () => pattern.test({}, 'https://x.test'),
  () => Reflect.get(URLPattern.prototype, 'protocol'),
];
for (const act of acts) {
  try {
    console.log(act());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
