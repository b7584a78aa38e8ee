// Texts as V8 reads them: surrogates without their other half, numbers without bounds, any depth, and what is wrong with the others.
const bad = [
  '',
  '"a\\',
  '"\\u12',
  '"\\u12"',
  '"\\uzzzz"',
  '"\\',
  '[',
  '[1',
  '[1,',
  '[1,]',
  '{',
  '{"a"',
  '{"a":',
  '{"a":1',
  '{"a":1,',
  '{"a":1,}',
  '{a:1}',
  'tru',
  'truex',
  'nul',
  '01',
  '-',
  '-x',
  '1.',
  '1.e',
  '1e',
  '1e+',
  '1 2',
  '"a\nb"',
  "'a'",
  'undefined',
  'NaN',
  '[1 2]',
  '{"a" 1}',
  '{"a":1 "b":2}',
  '\u00a01',
  '1\u00a0',
  '[,]',
  '{,}',
  '"' + 'x'.repeat(40),
  '{"key": "value with a long text", "other": oops, "more": 1}',
  '+1',
  '.5',
  '0x10',
  'true false',
  '[1,2,3',
  '"\u2028"',
  '"\ud800"',
  '"\\ud83d\\ude00"',
  '1e1000',
  '-0',
  '1E400',
  '-1e-400',
  '{"__proto__": 1}',
  '{"a":1,"a":2,"0":3,"b":4}',
  '"\\"\\/\\b\\f\\n\\r\\t\\\\"',
  '[]',
  '{}',
  ' [ 1 , { "x" : [ ] } ] ',
  '12345678901234567890',
  '0.1e1',
  '1.7976931348623159e308',
  't1',
  'f"',
  'n"x"',
  'fals',
  '{"a":tru}',
  '[nulll]',
  '"\\u00',
  '"abc',
  '{"abc',
  '[1]]',
  '{}}',
  '\ufeff1',
  '/*c*/1',
  '1//',
  '{"a":1;}',
  '{1:2}',
  "{'a':1}",
  '[1,2',
  '[[[',
  '{"a":{"b":[1,{"c":',
];
for (const text of bad) {
  try {
    console.log(JSON.stringify(text), JSON.parse(text));
  } catch (e) {
    console.log(JSON.stringify(text), e.name, e.message);
  }
}
let o = JSON.parse('['.repeat(1e5) + ']'.repeat(1e5)),
  n = 0;
while (o.length) {
  o = o[0];
  n++;
}
console.log(n);
console.log(
  Object.getPrototypeOf(JSON.parse('{"__proto__": {"x":1}}')) === Object.prototype,
  Object.keys(JSON.parse('{"b":1,"2":1,"1":1,"a":1}')),
);
console.log(
  JSON.parse('[1,2]', (k, v) => (Array.isArray(v) ? v : v * 2)),
  JSON.parse(JSON.stringify('\ud83d')) === '\ud83d',
  JSON.parse(' "x" ').length,
  JSON.parse(1),
  JSON.parse(null),
  JSON.parse('true'),
);
try {
  JSON.parse(undefined);
} catch (e) {
  console.log(e.message);
}
try {
  JSON.parse({});
} catch (e) {
  console.log(e.message);
}
try {
  JSON.parse([]);
} catch (e) {
  console.log(e.message);
}
try {
  JSON.parse(Symbol('x'));
} catch (e) {
  console.log(e.message);
}
