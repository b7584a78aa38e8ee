// Options of numbers for people: rounding, notations, units, currencies, signs, ranges, and what is refused.
const values = [0, -0, 0.5, 999, 1234.5678, -15000, 999999, 1e12, 0.00012345, NaN, -Infinity];
const wishes = [
  { notation: 'compact' },
  { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 1 },
  { notation: 'scientific', maximumFractionDigits: 2 },
  { notation: 'engineering' },
  { maximumSignificantDigits: 3 },
  { minimumSignificantDigits: 4, roundingPriority: 'morePrecision' },
  { maximumSignificantDigits: 2, maximumFractionDigits: 1, roundingPriority: 'lessPrecision' },
  { minimumIntegerDigits: 5, useGrouping: false },
  { useGrouping: 'min2', minimumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' },
  { signDisplay: 'exceptZero', style: 'percent', minimumFractionDigits: 1 },
  { signDisplay: 'negative', maximumFractionDigits: 0 },
  { style: 'currency', currency: 'usd', currencySign: 'accounting' },
  { style: 'currency', currency: 'JPY', currencyDisplay: 'name' },
  { style: 'currency', currency: 'CHF', signDisplay: 'always' },
  { style: 'currency', currency: 'CAD', currencyDisplay: 'narrowSymbol', notation: 'compact' },
  { style: 'unit', unit: 'kilometer-per-hour', unitDisplay: 'long' },
  { style: 'unit', unit: 'foot', unitDisplay: 'narrow' },
  { style: 'unit', unit: 'celsius' },
];
for (const wish of wishes) {
  const format = new Intl.NumberFormat('en-US', wish);
  console.log(JSON.stringify(wish), values.map((value) => format.format(value)).join(' '));
  console.log(JSON.stringify(format.resolvedOptions()));
  console.log(
    format
      .formatToParts(-1234.5)
      .map(({ type, value }) => `${type}:${value}`)
      .join('|'),
  );
}
const modes = ['ceil', 'floor', 'expand', 'trunc', 'halfCeil', 'halfFloor', 'halfExpand', 'halfTrunc', 'halfEven'];
for (const roundingMode of modes) {
  const format = new Intl.NumberFormat('en', { roundingMode, maximumFractionDigits: 1 });
  console.log(roundingMode, [0.25, 0.35, -0.25, 0.21, -0.29].map(format.format).join(' '));
}
const steps = { roundingIncrement: 5, minimumFractionDigits: 2, maximumFractionDigits: 2 };
console.log([1.02, 1.03, 7.777].map(new Intl.NumberFormat('en', steps).format));
const attempt = (run) => {
  try {
    console.log(run());
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
};
const refused = [
  { style: 'x' },
  { unit: 'x' },
  { style: 'unit' },
  { currency: 'US' },
  { minimumFractionDigits: 101 },
  { maximumFractionDigits: 'a' },
  { minimumFractionDigits: 3, maximumFractionDigits: 1 },
  { maximumSignificantDigits: 22 },
  { roundingIncrement: 3 },
  { roundingIncrement: 5, maximumSignificantDigits: 2 },
  { roundingMode: 'x' },
  { signDisplay: 'x' },
  { useGrouping: 'x' },
  null,
];
for (const options of refused) {
  attempt(() => new Intl.NumberFormat('en', options).format(1));
  attempt(() => (1).toLocaleString('en', options));
}
const plain = new Intl.NumberFormat('en');
attempt(() => [plain.formatRange(1, 3), plain.formatRange(2, 2), plain.formatRange(-1, 2)]);
attempt(() => new Intl.NumberFormat('en', { style: 'currency', currency: 'EUR' }).formatRange(3, 5));
attempt(() => plain.formatRangeToParts(1, 2));
attempt(() => plain.formatRange(1));
attempt(() => [plain.format('12345678901234567890.5'), plain.format(2n ** 70n), plain.format(), plain.format(null)]);
attempt(() => [plain.format === plain.format, plain.format.name, plain.format.length, Intl.NumberFormat.length]);
attempt(() => (1234567.891).toLocaleString('en-IN'));
attempt(() => new Date(0).toLocaleDateString('en', { month: 'bad' }));
attempt(() => new Date(0).toLocaleString('en', { dateStyle: 'short', hour: 'numeric' }));
attempt(() => new Intl.DateTimeFormat('en').format(NaN));
attempt(() => new Date(0).toLocaleDateString('en', { month: 'narrow' }));
