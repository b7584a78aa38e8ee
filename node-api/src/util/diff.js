// `util.diff`: a shortest edit script between two texts or two lists of lines (Myers, 1986).
'use strict';

const { validateString, validateStringArray } = require('internal/validators');

// Signs as Node gives them: what only the first has counts up, what only the second has counts down.
const FIRST = 1;
const BOTH = 0;
const SECOND = -1;

function diff(actual, expected) {
  if (actual === expected) return [];
  validate(actual, 'actual');
  validate(expected, 'expected');
  // Node reverses an edit script that is not there.
  if (actual.length === 0 && expected.length === 0) throw new TypeError('Cannot convert undefined or null to object');
  return myers(actual, expected);
}

function validate(value, name) {
  if (Array.isArray(value)) validateStringArray(value, name);
  else validateString(value, name);
}

// Furthest reaching paths, one front of edits after the other; then back through the fronts.
function myers(actual, expected) {
  const [n, m] = [actual.length, expected.length];
  const reach = { 1: 0 };
  const fronts = [];
  for (let edits = 0; edits <= n + m; edits++) {
    fronts.push({ ...reach });
    for (let k = -edits; k <= edits; k += 2) {
      const down = k === -edits || (k !== edits && reach[k - 1] < reach[k + 1]);
      let x = down ? reach[k + 1] : reach[k - 1] + 1;
      while (x < n && x - k < m && actual[x] === expected[x - k]) x++;
      reach[k] = x;
      if (x >= n && x - k >= m) return trace(fronts, actual, expected);
    }
  }
  return [];
}

function trace(fronts, actual, expected) {
  const script = [];
  let [x, y] = [actual.length, expected.length];
  for (let edits = fronts.length - 1; edits >= 0; edits--) {
    const front = fronts[edits];
    const k = x - y;
    const previous = k === -edits || (k !== edits && front[k - 1] < front[k + 1]) ? k + 1 : k - 1;
    const fromX = front[previous];
    const fromY = fromX - previous;
    while (x > fromX && y > fromY) {
      script.push([BOTH, actual[x - 1]]);
      x--;
      y--;
    }
    if (edits === 0) break;
    if (x > fromX) script.push([FIRST, actual[--x]]);
    else script.push([SECOND, expected[--y]]);
  }
  return script.reverse();
}

module.exports = { diff };
