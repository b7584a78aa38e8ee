console.log('%s|%s|%s', 'a', { b: { c: 1 } }, [1, [2, [3]]], 'more', { x: 1 });
