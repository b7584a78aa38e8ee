// English names of units and currencies.
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

/** What stands behind an amount of a unit, with the gap before it. */
function unitText(unit, display, one) {
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

/** The sign of a currency, or its code. */
function symbolOf(currency, display) {
  if (display === 'code') return currency;
  const symbol = SYMBOLS.get(currency) ?? currency;
  if (display !== 'narrowSymbol' || currency === 'BRL') return symbol;
  return NARROW[currency] ?? symbol.replace(/^[A-Z]+(?=[$¥])/, '');
}

function currencyName(currency, one) {
  const name = NAMES.get(currency);
  if (name === undefined) return currency;
  const [single, several = `${single}s`] = name.split('|');
  return one ? single : several || single;
}

module.exports = { currencyName, ownUnits: OWN, symbolOf, unitText };
