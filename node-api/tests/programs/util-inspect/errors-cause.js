const strip = (s) => s.replace(/\n +at .*/g, '\n    at *').replace(/(\n +at \*)+/g, '\n    at *').replace(/\n +\.\.\. \d+ lines.*/g, ''); const { inspect } = require('util'); const show = (e, o) => console.log(strip(inspect(e, o)));
show(new Error('outer', { cause: new TypeError('inner') })); show(new Error('outer', { cause: 'text' })); show(new Error('outer', { cause: { code: 1 } })); show(new Error('outer', { cause: undefined }));
show(new AggregateError([new Error('one'), new TypeError('two')], 'all')); show(new AggregateError([], 'none')); show(Object.assign(new Error('c', { cause: new Error('d', { cause: new Error('e') }) }), { x: 1 }));
show({ deep: { deeper: new Error('o', { cause: new Error('i') }) } }); const loop = new Error('loop'); loop.cause = loop; show(loop);
