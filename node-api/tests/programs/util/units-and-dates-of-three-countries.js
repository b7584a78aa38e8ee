// Units, currencies and parts of dates in American and British English and in German.
const locales = ['en-US', 'en-GB', 'de-DE'];
const units = 'celsius mile day percent hour minute second week year liter meter kilometer kilogram kilometer-per-hour';
for (const unit of units.split(' ')) {
  for (const locale of locales) {
    const shown = ['short', 'long', 'narrow'].flatMap((unitDisplay) =>
      [1, 3.5].map((value) => new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value)),
    );
    console.log(locale, unit, shown);
  }
}
for (const currency of ['USD', 'EUR', 'GBP', 'JPY', 'CHF']) {
  for (const locale of locales) {
    const shown = ['symbol', 'code', 'name'].flatMap((currencyDisplay) =>
      [1, -1234.5].map((v) =>
        new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay }).format(v),
      ),
    );
    console.log(locale, currency, shown);
  }
}
for (const value of [999, 1500, 2e6, 3e9, 4e12]) {
  console.log(locales.map((locale) => new Intl.NumberFormat(locale, { notation: 'compact' }).format(value)));
}
const date = new Date(Date.UTC(2024, 9, 7, 3, 5, 9, 87));
for (const options of [
  { weekday: 'short', day: 'numeric' },
  { weekday: 'long', day: '2-digit' },
  { weekday: 'long', month: 'long' },
  { weekday: 'long', month: 'long', year: 'numeric' },
  { weekday: 'long', year: 'numeric' },
  { weekday: 'long', day: 'numeric', year: 'numeric' },
  { year: 'numeric', day: 'numeric' },
  { month: '2-digit', day: '2-digit' },
  { month: 'numeric', day: 'numeric' },
  { month: '2-digit', day: 'numeric', year: 'numeric' },
  { weekday: 'short', month: 'numeric', day: 'numeric' },
  { month: 'short' },
  { month: 'long', day: 'numeric', year: '2-digit' },
  { weekday: 'long', timeZoneName: 'short' },
]) {
  console.log(
    JSON.stringify(options),
    ...locales.map((locale) => new Intl.DateTimeFormat(locale, options).format(date)),
  );
}
const whole = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeStyle: 'full', timeZone: 'UTC' });
console.log(whole.formatToParts(date).map(({ type, value }) => `${type}=${value}`));
