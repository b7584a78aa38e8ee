// Keys that events and the report of uncaught errors agree on.
'use strict';

/** On an error that nobody listened for: a function that returns its stack with the place of the `emit` appended. */
exports.kEnhanceStackBeforeInspector = Symbol('kEnhanceStackBeforeInspector');

/** An option of `events.on`: its values are the events' first arguments, not the lists of them. */
exports.kFirstEventParam = Symbol('kFirstEventParam');
