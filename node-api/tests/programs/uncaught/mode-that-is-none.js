// A mode that is no octal number: Node makes this error without frames.
require('fs').chmodSync(__filename, 'zz');
