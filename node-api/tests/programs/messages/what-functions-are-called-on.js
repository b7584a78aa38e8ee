// Plain and arrow functions that are called on something: V8 names them after it.
const show = (name, f) => {
  try {
    f();
  } catch (e) {
    console.log(
      name,
      e.stack
        .split('\n')
        .slice(1, 4)
        .map((l) => l.trim())
        .join(' | '),
    );
  }
};
function onSave() {
  throw new Error('s');
}
const handlers = { onSave, save: onSave, arr: [onSave] };
show('onSave', () => handlers.onSave());
show('save', () => handlers.save());
show('arr', () => handlers.arr[0]());
show('key', () => handlers['save']());
const k = 'onSave';
show('computed', () => handlers[k]());
show('plain', () => onSave());
show('comma', () => (0, handlers.save)());
show('call', () => onSave.call(new Map()));
show('call2', () => onSave.call(5));
show('call3', () => onSave.call('s'));
show('call4', () => onSave.call(null));
show('apply', () => onSave.apply([1]));
show('bind', () => onSave.bind(new Date(0))());
show('each', () => [1].forEach(onSave));
show('each2', () => [1].forEach(onSave, handlers));
show('anonfe', () =>
  [1].forEach(function () {
    throw new Error('x');
  }, handlers),
);
show('anonfe0', () =>
  [1].forEach(function () {
    throw new Error('x');
  }),
);
show('iife', () =>
  (function () {
    throw new Error('i');
  })(),
);
show('iife2', () =>
  (function named() {
    throw new Error('i');
  })(),
);
function Old() {
  this.f = onSave;
  this.g = function () {
    throw new Error('g');
  };
  this.h = () => {
    throw new Error('h');
  };
}
Old.prototype.go = function () {
  this.f();
};
Old.prototype.named = function run() {
  throw new Error('run');
};
Old.prototype.dir = onSave;
Old.staticOne = function () {
  throw new Error('st');
};
Old.staticTwo = onSave;
const o = new Old();
show('go', () => o.go());
show('f', () => o.f());
show('g', () => o.g());
show('h', () => o.h());
show('named', () => o.named());
show('dir', () => o.dir());
show('staticOne', () => Old.staticOne());
show('staticTwo', () => Old.staticTwo());
class Bus {
  constructor(f) {
    this.f = f;
    this.list = [f];
  }
  fire() {
    this.f();
  }
  all() {
    for (const f of this.list) f();
    this.list[0]();
  }
  #p = onSave;
  priv() {
    this.#p();
  }
  static s = onSave;
  t = onSave;
  u = function () {
    throw new Error('u');
  };
  v = () => {
    throw new Error('v');
  };
}
show('fire', () => new Bus(onSave).fire());
show('fire2', () =>
  new Bus(function () {
    throw new Error('anon');
  }).fire(),
);
show('fire3', () =>
  new Bus(() => {
    throw new Error('arrow');
  }).fire(),
);
show('all', () => {
  const b = new Bus(onSave);
  b.list = [];
  b.list.push(onSave);
  b.all();
});
show('priv', () => new Bus().priv());
show('s', () => Bus.s());
show('t', () => new Bus().t());
show('u', () => new Bus().u());
show('v', () => new Bus().v());
const np = Object.create(null);
np.f = onSave;
show('nullproto', () => np.f());
const inh = Object.create({ f: onSave });
show('inherited', () => inh.f());
const two = { a: onSave, b: onSave };
show('two', () => two.b());
const getter = {
  get x() {
    return onSave;
  },
};
show('getter', () => getter.x());
const acc = {
  get y() {
    throw new Error('y');
  },
};
show('accessor', () => acc.y);
Object.defineProperty(acc, 'z', { get: onSave });
show('defined', () => acc.z);
const sym = Symbol('k');
const withSym = { [sym]: onSave };
show('symbol', () => withSym[sym]());
function T() {
  this.x = 1;
  onSave.call(this);
}
show('ctor', () => new T());
show('strict', () => {
  'use strict';
  (function s() {
    throw new Error('st');
  })();
});
const fnobj = function () {};
fnobj.run = onSave;
show('fnobj', () => fnobj.run());
const tagged = { [Symbol.toStringTag]: 'TT', m: onSave };
show('tagged', () => tagged.m());
globalThis.gf = onSave;
show('global', () => globalThis.gf());
show('this', function () {
  this;
  onSave();
});
let late = { cb: null };
late.cb = function () {
  throw new Error('late');
};
show('late', () => late.cb());
late.cb2 = onSave;
show('late2', () => late.cb2());
const nested = { a: { b: { c: onSave } } };
show('nested', () => nested.a.b.c());
nested.a.b.d = function () {
  throw new Error('d');
};
show('nested2', () => nested.a.b.d());
exports.ex = function () {
  throw new Error('ex');
};
show('exports', () => exports.ex());
module.exports.ex2 = function () {
  throw new Error('ex');
};
show('exports2', () => module.exports.ex2());
