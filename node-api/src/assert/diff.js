// How an AssertionError shows two values that differ: the lines of both, told apart by `+` and `-`.
'use strict';

const INSERT = 1;
const SAME = 0;
const DELETE = -1;
/** Equal lines in a row that are shown; of more, only the first of them and the last. */
const CONTEXT = 5;

/**
 * The lines of a diff between the inspected values. With `ignoreComma`, lines that differ only by a comma at the end
 * are equal: a property is followed by one or not, depending on what comes after it.
 * Returns `{ message, skipped }`; `skipped` if equal lines were left out.
 */
exports.lineDiff = function lineDiff(actual, expected, ignoreComma) {
  const script = shortestEdits(actual, expected, ignoreComma);
  const lines = [];
  let skipped = false;
  for (let i = 0; i < script.length; ) {
    const [operation, text] = script[i];
    if (operation !== SAME) {
      lines.push(`${operation === INSERT ? '+' : '-'} ${text}`);
      i++;
      continue;
    }
    let end = i;
    while (end < script.length && script[end][0] === SAME) end++;
    const run = script.slice(i, end).map(([, line]) => `  ${line}`);
    const last = end === script.length;
    // A run that ends the text is cut short without a sign.
    if (last) run.length = Math.min(run.length, CONTEXT);
    else if (run.length > CONTEXT + 2) {
      run.splice(CONTEXT, run.length - CONTEXT - 1, '...');
      skipped = true;
    }
    lines.push(...run);
    i = end;
  }
  return { message: `\n${lines.join('\n').trimEnd()}`, skipped };
};

/** A shortest edit script (Myers, 1986): pairs of operation and line, in order. */
function shortestEdits(actual, expected, ignoreComma) {
  const [n, m] = [actual.length, expected.length];
  const equal = (a, b) => a === b || (ignoreComma && (`${a},` === b || a === `${b},`));
  const reach = { 1: 0 };
  const fronts = [];
  for (let edits = 0; ; edits++) {
    fronts.push({ ...reach });
    for (let k = -edits; k <= edits; k += 2) {
      let x = comesFromAbove(reach, k, edits) ? reach[k + 1] : reach[k - 1] + 1;
      while (x < n && x - k < m && equal(actual[x], expected[x - k])) x++;
      reach[k] = x;
      if (x >= n && x - k >= m) return walkBack(fronts, actual, expected, ignoreComma);
    }
  }
}

function comesFromAbove(reach, k, edits) {
  return k === -edits || (k !== edits && reach[k - 1] < reach[k + 1]);
}

function walkBack(fronts, actual, expected, ignoreComma) {
  const script = [];
  let [x, y] = [actual.length, expected.length];
  for (let edits = fronts.length - 1; edits >= 0; edits--) {
    const k = x - y;
    const previous = comesFromAbove(fronts[edits], k, edits) ? k + 1 : k - 1;
    const fromX = fronts[edits][previous];
    const fromY = fromX - previous;
    while (x > fromX && y > fromY && x > 0 && y > 0) {
      const line = actual[--x];
      const other = expected[--y];
      script.push([SAME, ignoreComma && !line.endsWith(',') ? other : line]);
    }
    if (edits === 0) break;
    if (x > fromX) script.push([INSERT, actual[--x]]);
    else script.push([DELETE, expected[--y]]);
  }
  return script.reverse();
}
