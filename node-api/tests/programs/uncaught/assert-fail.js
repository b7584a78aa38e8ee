require('assert').fail('x');
