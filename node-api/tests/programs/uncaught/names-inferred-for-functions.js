// A function without a name is called after what V8's parser has read around it.
const boom = () => {
  throw new Error('boom');
};
const show = (title, run) => {
  try {
    run();
  } catch (error) {
    console.log(
      title,
      '|',
      error.stack
        .split('\n')[2]
        .trim()
        .replace(/ \(?\/.*\/([^:]*):(\d+):(\d+)\)?/, ' $2:$3'),
    );
  }
};
const call = (run) => run();
const keep = (value) => value;
const key = 'name';
const table = {};

table[key] = () => boom();
show('computed', () => call(table.name));
table.inner = { deep: {} };
table.inner.deep[key] = function () {
  boom();
};
show('computed below', () => call(table.inner.deep.name));
table.plain = () => boom();
show('member', () => table.plain());
table.either = table.missing || (() => boom());
show('behind parentheses', () => call(table.either));
table.either =
  table.missing ||
  function () {
    boom();
  };
show('without parentheses', () => call(table.either));

show('options', () => call(() => boom(), { tries: 2 }));
show('options below', () => call(() => boom(), { tries: 2, more: { deep: true } }));
show('options before', () => ((options, run) => run())({ first: 1 }, () => boom()));
show('in parentheses', () => call(() => boom(), { tries: 2 }));
show('awaited', () => call(() => boom(), { signal: undefined }));

const list = [() => boom(), keep(() => boom()), () => boom()];
for (const run of list) show('in a list', run);
const object = {
  list: [() => boom()],
  kept: keep(
    () => boom(),
    () => 1,
  ),
  run: () => boom(),
};
show('list of an object', () => call(object.list[0]));
show('kept in an object', () => call(object.kept));
show('called by itself', () => call(object.run));
show('called as a method', () => object.run());
const { run } = object;
show('taken out', run);
const chosen = key ? () => boom() : null;
show('chosen', chosen);
const tagged = ((texts, value) => value)`${() => boom()}`;
show('tagged', tagged);
const withDefault = (callback = () => boom()) => callback;
show('default', withDefault());
const kept = keep(() => boom());
show('result of a call', kept);

function Maker() {
  this.arrow = () => boom();
  const inner = { list: [() => boom()] };
  this.first = inner.list[0];
}
const made = new Maker();
show('made', () => made.arrow());
show('made in a list', () => call(made.first));
class Owner {
  constructor() {
    this.arrow = () => boom();
  }
  prepare() {
    this.later = () => boom();
    return this;
  }
  handlers = [() => boom()];
}
const owner = new Owner().prepare();
show('of a constructor', () => owner.arrow());
show('of a method', () => owner.later());
show('of a field', () => call(owner.handlers[0]));
table.Kind = class {
  constructor() {
    boom();
  }
};
show('class', () => new table.Kind());

setTimeout(
  () => {
    try {
      boom();
    } catch (error) {
      show('timer', () => {
        throw error;
      });
    }
  },
  1,
  { argument: 1 },
);
