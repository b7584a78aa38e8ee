// What fails while a field or a static part of a class is computed has a frame of its own, at V8's place.
const show = (run, lines = 4) => {
  try {
    run();
  } catch (error) {
    console.log(error.stack.split('\n').slice(0, lines).join('\n').replaceAll(__dirname, '.'));
  }
};
show(() => {
  class Widget {
    size = computeSize();
  }
  new Widget();
});
show(() => {
  class Widget {
    size = defaultSize;
  }
  new Widget();
});
show(() => {
  class Counter {
    step = 1n + 1;
  }
  new Counter();
});
show(() => {
  class Late {
    x = y + 1;
  }
  const late = () => new Late();
  late();
  let y = 1;
});
show(() => {
  class Text {
    text = `${undefinedName}`;
    y = 1;
  }
  new Text();
});
show(() => {
  class List {
    #items = [...missing];
  }
  new List();
});
show(() => {
  class Called {
    v = (() => null.x)();
  }
  new Called();
});
show(() => {
  class Stored {
    v = () => null.x;
  }
  new Stored().v();
});
show(() => {
  class Base {}
  class Derived extends Base {
    constructor() {
      super();
    }
    x = nope();
  }
  new Derived();
});
show(() => {
  class Base {}
  class Derived extends Base {
    x = nope.y;
  }
  new Derived();
});
show(() => {
  class Own {
    constructor() {
      this.z = 1;
    }
    x = nope;
  }
  new Own();
});
show(() => {
  class Statics {
    static x = compute();
  }
}, 2);
show(() => {
  class Block {
    static {
      Block.y = compute();
    }
  }
}, 2);
show(() => {
  class Block {
    static {
      1n + 1;
    }
  }
}, 2);
show(() => {
  const names = {};
  class Keyed {
    [names.main.id]() {}
  }
});
