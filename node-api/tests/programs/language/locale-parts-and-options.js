// The parts of numbers and dates, and what formatters say of their options.
const date = new Date(Date.UTC(2024, 11, 31, 23, 5, 9));
const options = [
  {},
  { year: 'numeric', month: 'long', day: 'numeric' },
  { weekday: 'long', year: 'numeric', month: 'short', day: 'numeric' },
  { hour: 'numeric', minute: '2-digit' },
  { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
  { dateStyle: 'full', timeStyle: 'long' },
  { month: 'long', year: 'numeric' },
  { dateStyle: 'short' },
  { timeZoneName: 'short' },
];
for (const locale of ['en-US', 'en-GB', 'de-DE']) {
  for (const option of options) {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...option });
    console.log(
      format
        .formatToParts(date)
        .map(({ type, value }) => `${type}=${JSON.stringify(value)}`)
        .join('|'),
    );
    console.log(JSON.stringify(format.resolvedOptions()));
  }
}
for (const [locale, option] of [
  ['en-US', {}],
  ['de', { style: 'currency', currency: 'eur' }],
  ['en', { style: 'percent', maximumFractionDigits: 1 }],
  ['en', { maximumSignificantDigits: 3 }],
]) {
  const format = new Intl.NumberFormat(locale, option);
  console.log(format.formatToParts(-1234.5), format.resolvedOptions());
}
console.log(Intl.NumberFormat.supportedLocalesOf(['de', 'en-US', 'xx']), Intl.DateTimeFormat.supportedLocalesOf('fr'));
console.log(new Intl.Collator('de').resolvedOptions(), new Intl.Collator('en', { numeric: true }).resolvedOptions());
console.log(new Intl.PluralRules('en', { type: 'ordinal' }).resolvedOptions().pluralCategories);
