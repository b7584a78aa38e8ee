// Nobody catches the abort of a wait for a stream: the report shows where Node makes the error.
const { PassThrough, promises } = require('stream');
const controller = new AbortController();
setTimeout(() => controller.abort(), 1);
promises.finished(new PassThrough(), { signal: controller.signal });
