// `localeCompare` and `Intl.Collator`: signs before figures before letters, then marks, then capitals.
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
console.log(ascii.sort((a, b) => a.localeCompare(b)).join(''));
const others = [
  '–',
  '¡',
  '…',
  '“',
  '§',
  '°',
  '±',
  '😀',
  '€',
  '½',
  '²',
  'ª',
  'æ',
  'ß',
  'ss',
  'ø',
  'ž',
  'z',
  'α',
  'я',
  'é',
  'e',
  'É',
];
console.log(others.sort(new Intl.Collator('en').compare).join(' '));
const files = [
  'file-1.txt',
  'file_1.txt',
  'file 1.txt',
  'File1.txt',
  'file10.txt',
  'file2.txt',
  'file.txt',
  'résumé',
  'resume',
  'Résumé',
  'resumé',
];
console.log(files.toSorted((a, b) => a.localeCompare(b)));
console.log(files.toSorted((a, b) => a.localeCompare(b, undefined, { numeric: true })));
console.log(files.toSorted(new Intl.Collator('en', { ignorePunctuation: true, caseFirst: 'upper' }).compare));
const words = ['a', 'A', 'á', 'Á', 'b', 'a-b', 'ab', '', ' a'];
for (const sensitivity of ['base', 'accent', 'case', 'variant']) {
  const rows = words.map((one) => words.map((other) => one.localeCompare(other, 'en', { sensitivity })).join(' '));
  console.log(sensitivity, rows);
}
for (const options of [{ usage: 'x' }, { sensitivity: 'x' }, { caseFirst: 'x' }, { numeric: 'false' }, null, 5]) {
  for (const run of [
    () => 'a2'.localeCompare('a10', 'en', options),
    () => new Intl.Collator('en', options).compare('a2', 'a10'),
  ]) {
    try {
      console.log(run());
    } catch (error) {
      console.log(`${error.name}: ${error.message}`);
    }
  }
}
const collator = Intl.Collator('en', { numeric: 1, usage: 'search' });
console.log(
  collator.resolvedOptions(),
  collator.compare === collator.compare,
  collator.compare.name,
  Object.keys(collator),
);
