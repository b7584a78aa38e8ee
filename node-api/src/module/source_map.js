// `module.SourceMap`: where a place of generated text came from (https://tc39.es/ecma426/).
'use strict';

const { validateObject } = require('internal/validators');

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of a segment: base64 digits of five bits, the lowest bit of each number being its sign. */
function numbersOf(segment) {
  const numbers = [];
  let [value, shift] = [0, 0];
  for (const character of segment) {
    const digit = DIGITS.indexOf(character);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >>> 1) : value >>> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

/** A copy of a map; its lists are copied, too. */
function copyOf(payload) {
  validateObject(payload, 'payload');
  const entries = Object.entries(payload);
  return Object.fromEntries(entries.map(([key, value]) => [key, Array.isArray(value) ? value.slice() : value]));
}

class SourceMap {
  #payload;
  #entries = [];
  #lineLengths;

  constructor(payload, { lineLengths } = {}) {
    this.#payload = copyOf(payload);
    const sections = this.#payload.sections ?? [{ map: this.#payload, offset: { line: 0, column: 0 } }];
    for (const { map, offset } of sections) this.#add(map, offset);
    this.#entries.sort((a, b) => a.generatedLine - b.generatedLine || a.generatedColumn - b.generatedColumn);
    if (Array.isArray(lineLengths) && lineLengths.length > 0) this.#lineLengths = lineLengths;
  }

  get payload() {
    return copyOf(this.#payload);
  }

  get lineLengths() {
    return this.#lineLengths?.slice();
  }

  #add({ mappings, sources, names }, offset) {
    let [source, line, column, name] = [0, 0, 0, 0];
    mappings.split(';').forEach((text, index) => {
      let generatedColumn = index === 0 ? offset.column : 0;
      for (const segment of text.split(',').filter(Boolean)) {
        const [columns, sourceStep, lineStep, columnStep, nameStep] = numbersOf(segment);
        generatedColumn += columns;
        const entry = {
          generatedLine: offset.line + index, generatedColumn,
          originalSource: undefined, originalLine: undefined, originalColumn: undefined, name: undefined,
        };
        if (sourceStep !== undefined) {
          source += sourceStep;
          line += lineStep;
          column += columnStep;
          Object.assign(entry, { originalSource: sources[source], originalLine: line, originalColumn: column });
        }
        if (nameStep !== undefined) {
          name += nameStep;
          entry.name = names?.[name];
        }
        this.#entries.push(entry);
      }
    });
  }

  /** The last entry at or before a place, both counted from 0. */
  findEntry(lineOffset, columnOffset) {
    const found = this.#entries.findLast(({ generatedLine, generatedColumn }) =>
      generatedLine < lineOffset || (generatedLine === lineOffset && generatedColumn <= columnOffset));
    return { ...found };
  }

  /** The original of a place, both counted from 1. */
  findOrigin(lineNumber, columnNumber) {
    const entry = this.findEntry(lineNumber - 1, columnNumber - 1);
    const { generatedLine, generatedColumn, originalSource, originalLine, originalColumn, name } = entry;
    if (originalSource === undefined) return {};
    return {
      name,
      fileName: originalSource,
      lineNumber: originalLine + lineNumber - generatedLine,
      columnNumber: originalColumn + columnNumber - generatedColumn,
    };
  }
}

module.exports = { SourceMap };
