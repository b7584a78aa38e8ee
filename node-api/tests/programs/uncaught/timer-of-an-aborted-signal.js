// A promise of a timer whose signal had been aborted shows where it was rejected.
require('timers/promises').setTimeout(5, 1, { signal: AbortSignal.abort() });
