// The report of a rejection that was made in Node's own code shows the line there.
const passed = new (require('stream').PassThrough)();
passed.destroy();
require('stream/promises').finished(passed);
