// What the promise form of a function of `fs` refuses shows the line in Node's function.
require('fs').promises.appendFile('file', 'text', -1);
