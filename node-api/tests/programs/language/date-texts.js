// Texts that are not ISO dates: numbers, words and zones in the orders that V8 reads.
const texts = [
  'Jan 5, 2024', '5 January 2024 10:00 UTC', '2024/03/04', '2024-1-5', '12/25/1995', '5-Jan-2024', 'June 2024',
  'Thu, 01 Jan 1970 00:00:00 GMT+0200', 'Tue Mar 01 2022 10:00:00 GMT+0100 (CET)', '1 1 2000', '2000-01-01 12:34',
  '2000-01-01 12:34:56.789', '2000-01-01 12:34:56.7', '2000-01-01 12:34:56.78912', 'Sat, 2 Feb 2002 1:02 PM',
  '2/3/49', '2/3/50', '1999 Dec 31', 'Dec 1999 31', '31/12/1999', '12/31/1999 23:59:59 PST', '1/1/2000 12:00 AM',
  '1/1/2000 24:00', '1/1/2000 24:01', '1/1/2000 13:00 PM', 'hello', 'hello 5', 'hello5', '5 hello', '2000-01-01 1:2:3',
  'Jan 1 2000 10:00 +01:30', 'Jan 1 2000 10:00 -5', 'Jan 1 2000 10:00Z', 'Jan 1 2000 (a (nested) remark) 10:00',
  '1/2/3/4', 'January', '1', '13', '32', '2024-02-30', '2024-13-01', '20240601', '', ' ', '12:00', 'Jan 32 2000',
  '2024.06.01', 'Mon 2024-06-03', '2024-01-01T10:00:00 garbage', 'May 5, 2024, 5:06:07 pm',
];
for (const text of texts) {
  const date = new Date(text);
  console.log(JSON.stringify(text), Number.isNaN(Date.parse(text)) ? 'NaN' : date.toISOString(), date);
}
class Day extends Date { get year() { return this.getUTCFullYear(); } }
const day = new Day('Jan 5, 2024');
console.log(day, day.year, day instanceof Date, day.constructor.name, new Date(0).constructor === Date);
console.log(Date.name, Date.length, Object.getOwnPropertyNames(Date), typeof Date(), Date);
console.log(new Date(day).getTime() === day.getTime(), new Date({ toString: () => '1/2/2003' }), new Date(2020, 1));
console.log(Object.getOwnPropertyDescriptor(Date, 'prototype').writable, Object.keys(Date), structuredClone(day));
