// `console.table`: which columns there are, and the box around them.
'use strict';

const { getStringWidth, inspect, kindOf, previewEntries } = require('internal/util/inspect');
const { validateArray } = require('internal/validators');

const INDEX = '(index)';
const ITERATION_INDEX = '(iteration index)';
const KEY = 'Key';
const VALUES = 'Values';

// The finished table, or `undefined` for data that has no rows of its own.
function columns(data, properties, options) {
  if (properties !== undefined) validateArray(properties, 'properties');
  if (data === null || typeof data !== 'object') return undefined;

  const show = (value) => {
    const flat = value !== null && typeof value === 'object' && !Array.isArray(value) && !ArrayBuffer.isView(value) &&
      Object.keys(value).length > 2;
    return inspect(value, { depth: flat ? -1 : 0, maxArrayLength: 3, breakLength: Infinity, ...options() });
  };
  const numbers = (length) => Array.from({ length }, (_, index) => show(index));

  const kind = kindOf(data);
  if (kind === 'Map') return pairs([...data], show, numbers);
  if (kind === 'Set') return list([...data], show, numbers);
  if (kind === 'Map Iterator' || kind === 'Set Iterator') {
    const [entries, isKeyValue] = previewEntries(data);
    if (kind === 'Map Iterator' && isKeyValue) {
      const both = [];
      for (let i = 0; i < entries.length; i += 2) both.push([entries[i], entries[i + 1]]);
      return pairs(both, show, numbers);
    }
    return list(entries, show, numbers);
  }
  return rows(data, properties, show);
}

function pairs(entries, show, numbers) {
  const keys = entries.map(([key]) => show(key));
  const values = entries.map(([, value]) => show(value));
  return draw([ITERATION_INDEX, KEY, VALUES], [numbers(entries.length), keys, values]);
}

function list(entries, show, numbers) {
  return draw([ITERATION_INDEX, VALUES], [numbers(entries.length), entries.map(show)]);
}

function rows(data, properties, show) {
  const byKey = { __proto__: null };
  const primitives = [];
  let hasPrimitives = false;
  const index = Object.keys(data);
  index.forEach((row, i) => {
    const item = data[row];
    const primitive = item === null || (typeof item !== 'function' && typeof item !== 'object');
    if (properties === undefined && primitive) {
      hasPrimitives = true;
      primitives[i] = show(item);
      return;
    }
    for (const key of properties || Object.keys(item)) {
      byKey[key] ??= [];
      byKey[key][i] = (primitive && properties) || !Object.hasOwn(item, key) ? '' : show(item[key]);
    }
  });
  const names = [INDEX, ...Object.keys(byKey)];
  const cells = [index, ...Object.values(byKey)];
  if (hasPrimitives) {
    names.push(VALUES);
    cells.push(primitives);
  }
  return draw(names, cells);
}

function draw(head, cells) {
  const height = Math.max(...cells.map((column) => column.length));
  const widths = head.map((name) => getStringWidth(name));
  const lines = [];
  for (let i = 0; i < height; i++) {
    lines.push(head.map((_, column) => {
      const cell = Object.hasOwn(cells[column], i) ? cells[column][i] : '';
      widths[column] = Math.max(widths[column], getStringWidth(cell));
      return cell;
    }));
  }
  const rule = (left, middle, right) => left + widths.map((width) => '─'.repeat(width + 2)).join(middle) + right;
  const line = (row) => `│ ${row.map((cell, i) => cell + ' '.repeat(widths[i] - getStringWidth(cell))).join(' │ ')} │`;
  return [rule('┌', '┬', '┐'), line(head), rule('├', '┼', '┤'), ...lines.map(line), rule('└', '┴', '┘')].join('\n');
}

module.exports = { columns };
