// The report of a rejection that was made in Node's own code shows the line there.
require('stream/consumers').text(require('stream').Readable.from([5]));
