// Lists of locales that are none, letters of Turkish, and times told in parts.
const attempt = (fn) => {
  try {
    console.log(fn());
  } catch (error) {
    console.log(error.name, error.message);
  }
};
for (const locales of [
  [],
  5,
  () => 1,
  /x/,
  { length: 1, 0: 'de' },
  ['de', 'en'],
  [1],
  [null],
  null,
  'not a locale',
  'a',
]) {
  attempt(() => (1234.5).toLocaleString(locales));
  attempt(() => 'Ii'.toLocaleUpperCase(locales));
}
attempt(() => Intl.getCanonicalLocales(['EN-us', 'de', 'en-US']));
console.log(
  'I'.toLocaleLowerCase('tr'),
  'iI'.toLocaleUpperCase('tr-TR'),
  'İI'.toLocaleLowerCase('az'),
  'Iİ'.toLocaleLowerCase(),
);
console.log(new Intl.RelativeTimeFormat('en').formatToParts(-1234.5, 'days'));
console.log(new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).formatToParts(0, 'day'));
console.log(new Intl.RelativeTimeFormat('en').formatToParts(1, 'hour'));
attempt(() => new Intl.RelativeTimeFormat('en').formatToParts(1, 'eon'));
