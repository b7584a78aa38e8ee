// The report of a rejection that was made in Node's own code shows the line there.
require('stream')
  .Readable.from([])
  .reduce((sum) => sum);
