const { format } = require('util');
console.log(format('a', 'b', 1, { c: 1 }, [2], null, undefined, Symbol('s'), 10n, () => {}), format(1, 2, 3), format({ a: 1 }, 'x'), format('%s', 'a', 'it\'s', ['it\'s']), format(), format(''), format('', 1), format(null, '%s', 1), format('%s %s', 1), format('no', '%s', 'x'));
console.log('%s is %d years', 'Bob', 42, 'extra', { x: 1 }); console.log('%s'); console.log('%%'); console.log('a\n%s', 'b'); console.log(5, '%s', 'x'); console.log(''); console.log(); console.log(undefined); console.log(' ', ' ');
