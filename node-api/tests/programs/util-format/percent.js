const { format } = require('util');
console.log(format('%%'), format('%%', 1), format('100%', 1), format('%', 1), format('%x', 1), format('%%%s%%', 'x'), format('a%%b'), format('%s%%', 5), format('% s', 1), format('%S', 1), format('%5d', 1), format('%s %'), format('%c%s', 'css', 'x'), format('%c', 'css'), format('a%cb', 'css', 'rest'));
