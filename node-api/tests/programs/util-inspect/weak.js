console.log(new WeakMap(), new WeakSet(), new WeakMap([[{}, 1]]), new WeakSet([{}]), new WeakRef({ a: 1 }), new FinalizationRegistry(() => {}), Object.assign(new WeakMap(), { x: 1 }));
