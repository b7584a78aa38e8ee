// Texts whose years or fractions are longer than any date: what V8's reader of dates makes of them.
for (const text of [
  '300000000',
  '4294967296',
  '1/1/99999999999',
  '1/1/999999',
  '1/1/271821',
  'Jan 1 999999999',
  '2000-1-1 1:1:1.123456789123456789',
  '2000-01-01T00:00:00.99999999999999999999Z',
  '2000-01-01T00:00:00.1234Z',
  '2000-01-01T00:00:00.5',
  'x 1.2.3',
]) {
  console.log(text, Date.parse(text), new Date(text).getTime());
}
