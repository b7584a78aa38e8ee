// Keys that the modules of events agree on, and some that others know.
'use strict';

/** On an emitter: whether it watches the promises that its listeners return. */
exports.kCapture = Symbol('kCapture');

/** On an emitter: whether its events keep their order when the last listener of one goes. */
exports.kShapeMode = Symbol('shapeMode');

/** On a list of listeners: how many calls of `emit` are walking it. */
exports.kEmitting = Symbol('events.emitting');

/** The event that hears of errors and is no answer to them. */
exports.kErrorMonitor = Symbol('events.errorMonitor');

/** The method of an emitter that takes what its listeners' promises reject with. */
exports.kRejection = Symbol.for('nodejs.rejection');

/** On an event target: its limit, and whether it has warned. */
exports.kMaxEventTargetListeners = Symbol('events.maxEventTargetListeners');
exports.kMaxEventTargetListenersWarned = Symbol('events.maxEventTargetListenersWarned');

/** On an error that nobody listened for: a function that returns its stack with the place of the `emit` appended. */
exports.kEnhanceStackBeforeInspector = Symbol('kEnhanceStackBeforeInspector');

/** An option of `events.on`: its values are the events' first arguments, not the lists of them. */
exports.kFirstEventParam = Symbol('kFirstEventParam');
