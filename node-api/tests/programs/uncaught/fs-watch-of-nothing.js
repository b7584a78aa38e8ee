// A watch of what is not there is thrown by a statement of Node's own.
require('fs').watch('nope');
