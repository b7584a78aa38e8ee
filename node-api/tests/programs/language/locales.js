// Locales that are none are refused; options of numbers and dates in English and German.
const attempt = (name, run) => {
  try {
    console.log(name, run());
  } catch (error) {
    console.log(name, `${error.name}: ${error.message}`);
  }
};
for (const locale of ['en_US', '', 'a', 'xx-invalid-locale-zzzzzzzzzz', null, 'de', [], ['de', 'en']]) {
  attempt(locale, () => (1234.5).toLocaleString(locale));
}
attempt('canonical', () => Intl.getCanonicalLocales(['EN-us', 'ZH-hans-cn']));
const numbers = [
  { style: 'percent' },
  { style: 'currency' },
  { style: 'currency', currency: 'EUR' },
  { style: 'bogus' },
  { notation: 'scientific' },
  { style: 'unit', unit: 'kilometer-per-hour' },
];
for (const options of numbers) {
  for (const locale of ['en-US', 'de-DE']) attempt(locale, () => (1234.5).toLocaleString(locale, options));
}
const date = new Date(Date.UTC(2024, 1, 3, 14, 5, 6));
const dates = [
  { dateStyle: 'medium' },
  { year: 'numeric', month: 'long', day: 'numeric' },
  { weekday: 'short', month: 'short', day: '2-digit' },
  { hour: '2-digit', minute: '2-digit' },
  { timeStyle: 'short' },
];
for (const options of dates) {
  for (const locale of ['en-US', 'de-DE']) {
    attempt(locale, () => date.toLocaleDateString(locale, { timeZone: 'UTC', ...options }));
  }
}
attempt('zone', () => date.toLocaleString('en-US', { timeZone: 'Nope/Zone' }));
attempt('parts', () => new Intl.NumberFormat('en-US').formatToParts(1234.5));
attempt('array', () => [1234.5, 2].toLocaleString('de-DE'));
