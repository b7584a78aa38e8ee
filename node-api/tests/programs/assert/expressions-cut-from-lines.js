// Without a message the line of the call is cut into tokens: patterns and templates are told from what they hold, and what
// goes on in another line is a fault of its syntax.
const assert = require('assert');
const attempt = (run) => {
  try {
    run();
  } catch (error) {
    console.log(error.name, error.message, Object.keys(error));
  }
};
attempt(() => assert(/\)/.test('x')));
attempt(() => assert(/[)/]\//gu.test('x') && 1));
attempt(() => assert(4 / 2 === 1 / 1));
attempt(() => assert(`a)${[')', `${0}`].length}(` === ')'));
attempt(() => assert(`${{ a: ')' }.a}` === ''));
attempt(() => assert(0 /* a comment ) */, undefined));
attempt(() => assert.ok(((a, b) => a > b)(1, 2))); // )
attempt(() =>
  assert(
    `a template
over two lines` === '',
  ),
);
attempt(() =>
  assert(
    0 /* a comment
over two lines */,
  ),
);
attempt(() => {
  const o = { assert };
  (o.assert.ok(0), o['assert'].strict['ok'](0));
  assert?.(0);
});
class Checks {
  ok = assert.ok;
  #own = assert;
  run() {
    attempt(() => this.ok(''));
    attempt(() => this.#own(null));
    attempt(() => this['ok'](false));
  }
}
new Checks().run();
