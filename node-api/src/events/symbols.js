// Keys that events and the report of uncaught errors agree on.
'use strict';

/** On an error that nobody listened for: a function that returns its stack with the place of the `emit` appended. */
exports.kEnhanceStackBeforeInspector = Symbol('kEnhanceStackBeforeInspector');
