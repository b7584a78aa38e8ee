// Names of units and currencies in English, American and British, and in German.
'use strict';

// What stands for a unit in short, and in the narrow form if that is other.
const SHORT =
  'acre:ac bit:bit byte:byte:B celsius:°C centimeter:cm day:day:d degree:deg:° fahrenheit:°F:° fluid-ounce:fl_oz foot:ft:′ ' +
  'gallon:gal gigabit:Gb gigabyte:GB gram:g hectare:ha hour:hr:h inch:in:″ kilobit:kb kilobyte:kB kilogram:kg kilometer:km ' +
  'liter:L megabit:Mb megabyte:MB meter:m microsecond:μs mile:mi mile-scandinavian:smi milliliter:mL millimeter:mm ' +
  'millisecond:ms minute:min:m month:mth:m nanosecond:ns ounce:oz percent:% petabyte:PB pound:lb:# second:sec:s stone:st ' +
  'terabit:Tb terabyte:TB week:wk:w yard:yd year:yr:y';
const OWN = new Map(SHORT.split(' ').map((row) => {
  const [name, short, narrow = short] = row.replace('_', ' ').split(':');
  return [name, { short, narrow }];
}));
// Those of the short ones that have a plural, and what comes behind a slash.
const COUNTED = ['day', 'month', 'week', 'year'];
const PLURALS = { foot: 'feet', inch: 'inches', celsius: 'degrees Celsius', fahrenheit: 'degrees Fahrenheit', percent: 'percent',
  'mile-scandinavian': 'miles-scandinavian' };
const CLOSE = ['°C', '°F', '%'];
const JOINED = { 'mile-per-hour': 'mph', 'mile-per-gallon': 'mpg' };

function word(name, one) {
  if (name === 'celsius' || name === 'fahrenheit') return one ? PLURALS[name].replace('degrees', 'degree') : PLURALS[name];
  const spelled = name.replace(/^fluid-/, 'fluid ');
  return one ? spelled : (PLURALS[name] ?? `${spelled}s`);
}

/** Units whose German names are others than the English ones: in short, in narrow, and in full, one and several. */
const GERMAN_UNITS = new Map(
  ('byte:Byte:B:Byte| day:Tg.:T:Tag|Tage hour:Std.:Std.:Stunde|Stunden minute:Min.:Min.:Minute|Minuten second:Sek.:Sek.:Sekunde|Sekunden ' +
    'week:Wo.:W:Woche|Wochen month:Mon.:M:Monat|Monate year:J:J:Jahr|Jahre liter:l:l:Liter| meter:m:m:Meter| kilometer:km:km:Kilometer| ' +
    'centimeter:cm:cm:Zentimeter| millimeter:mm:mm:Millimeter| mile:mi:mi:Meile|Meilen gram:g:g:Gramm| kilogram:kg:kg:Kilogramm| ' +
    'kilobyte:kB:kB:Kilobyte| megabyte:MB:MB:Megabyte| gigabyte:GB:GB:Gigabyte| millisecond:ms:ms:Millisekunde|Millisekunden ' +
    'celsius:°C:°C:Grad_Celsius| percent:%:%:Prozent|').split(' ').map((row) => {
    const [name, short, narrow, long] = row.replace('_', ' ').split(':');
    return [name, { short, narrow, long: long.split('|') }];
  }),
);

function germanUnit(unit, display, one) {
  const [name, per] = unit.split('-per-');
  const own = GERMAN_UNITS.get(name);
  if (own === undefined || (per !== undefined && !GERMAN_UNITS.has(per))) return undefined;
  const [single, several] = own.long;
  const text = display === 'long' ? (one ? single : several || single) : own[display];
  if (per === undefined) {
    if (unit === 'hour' && display === 'narrow') return ['', 'h'];
    return [text === '%' ? '\xa0' : ' ', text];
  }
  const other = GERMAN_UNITS.get(per);
  if (display === 'long') return [' ', `${text} pro ${other.long[0]}`];
  return [' ', `${text}/${per === 'hour' ? 'h' : per === 'second' ? 's' : per === 'day' ? 'T' : other.narrow}`];
}

/** What stands behind an amount of a unit, with the gap before it. */
function unitText(unit, display, one, locale) {
  const german = locale.startsWith('de') ? germanUnit(unit, display, one) : undefined;
  if (german !== undefined) return german;
  const [gap, text] = englishUnit(unit, display, one);
  if (locale !== 'en-GB') return [gap, text];
  if (display === 'long') return [gap, text.replace(/(?<=met|lit)er/, 're').replace('percent', 'per cent')];
  if (display === 'narrow') return [gap, text === 'L' ? 'l' : text];
  const plural = ['hr', 'min', 'sec'].includes(text) && !one ? 's' : '';
  return [gap, (text === 'L' ? 'l' : text) + plural];
}

function englishUnit(unit, display, one) {
  const [name, per] = unit.split('-per-');
  if (display === 'long') return [' ', word(name, one) + (per === undefined ? '' : ` per ${word(per, true)}`)];
  const { short, narrow } = OWN.get(name);
  const isNarrow = display === 'narrow';
  const own = isNarrow ? narrow : COUNTED.includes(name) && !one ? `${short}s` : short;
  const behind = per !== undefined && (['minute', 'month', 'year'].includes(per) ? OWN.get(per).short : OWN.get(per).narrow);
  const text = JOINED[unit] ?? (per === undefined ? own : `${own}/${behind}`);
  return [isNarrow || CLOSE.includes(own) ? '' : ' ', text];
}

const SYMBOLS = new Map(
  ('USD:$ EUR:€ GBP:£ JPY:¥ INR:₹ CNY:CN¥ KRW:₩ BRL:R$ CAD:CA$ AUD:A$ MXN:MX$ NZD:NZ$ ILS:₪ VND:₫ TWD:NT$ HKD:HK$ PHP:₱ ' +
    'XAF:FCFA XOF:F\u202fCFA XPF:CFPF XCD:EC$ XXX:¤').split(' ').map((row) => row.split(':')),
);
const NARROW = { PLN: 'zł', SEK: 'kr', NOK: 'kr', DKK: 'kr', RUB: '₽', TRY: '₺', ZAR: 'R', THB: '฿', UAH: '₴', NGN: '₦', CZK: 'Kč', HUF: 'Ft' };
const NAMES = new Map(
  ('USD:US dollar EUR:euro GBP:British pound CHF:Swiss franc CAD:Canadian dollar INR:Indian rupee BRL:Brazilian real ' +
    'PLN:Polish zloty AUD:Australian dollar MXN:Mexican peso NZD:New Zealand dollar RUB:Russian ruble HKD:Hong Kong dollar ' +
    'JPY:Japanese yen| CNY:Chinese yuan| KRW:South Korean won| SEK:Swedish krona|Swedish kronor NOK:Norwegian krone|Norwegian kroner ' +
    'DKK:Danish krone|Danish kroner TRY:Turkish lira|Turkish Lira ZAR:South African rand| THB:Thai baht| CZK:Czech koruna ' +
    'ILS:Israeli new shekel PHP:Philippine peso UAH:Ukrainian hryvnia').split(/ (?=[A-Z]{3}:)/).map((row) => row.split(':')),
);

const GERMAN_NAMES = new Map(
  ('USD:US-Dollar| EUR:Euro| GBP:Britisches Pfund|Britische Pfund JPY:Japanischer Yen|Japanische Yen CHF:Schweizer Franken| ' +
    'CAD:Kanadischer Dollar|Kanadische Dollar AUD:Australischer Dollar|Australische Dollar CNY:Renminbi Yuan| INR:Indische Rupie|Indische Rupien ' +
    'SEK:Schwedische Krone|Schwedische Kronen PLN:Polnischer Złoty|Polnische Złoty').split(/ (?=[A-Z]{3}:)/).map((row) => row.split(':')),
);
/** Dollars and yen are those of other countries in Britain. */
const BRITISH = { USD: 'US$', JPY: 'JP¥' };

/** The sign of a currency, or its code. */
function symbolOf(currency, display, locale) {
  if (display === 'code') return currency;
  if (locale === 'en-GB' && display === 'symbol' && Object.hasOwn(BRITISH, currency)) return BRITISH[currency];
  const symbol = SYMBOLS.get(currency) ?? currency;
  if (display !== 'narrowSymbol' || currency === 'BRL') return symbol;
  return NARROW[currency] ?? symbol.replace(/^[A-Z]+(?=[$¥])/, '');
}

function currencyName(currency, one, locale) {
  const german = locale.startsWith('de') ? GERMAN_NAMES.get(currency) : undefined;
  if (german !== undefined) return german.split('|')[one ? 0 : 1] || german.replace('|', '');
  const name = NAMES.get(currency);
  if (name === undefined) return currency;
  const [single, several = `${single}s`] = name.split('|');
  return one ? single : several || single;
}

module.exports = { currencyName, ownUnits: OWN, symbolOf, unitText };
