// Calls were counted, and are too few.
const assert = require('assert');
const tracker = new assert.CallTracker();
tracker.calls(() => {}, 1);
tracker.verify();
