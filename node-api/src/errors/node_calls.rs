//! Functions of Node's own, in the place of ours: what a stack shows where our modules stand on it.
//!
//! Ours are cut in another way than Node's, so a function of ours stands for none, one or several of Node's, and which
//! ones depends on what it called. What is not listed is not shown.

use super::complaints::whole;

/// What stands for the error itself, when one of our functions made it.
pub(super) const MADE: &str = "!";
/// A listener's call, of a stream in object mode and of any other emitter.
pub(super) const EMITTED: [&str; 2] = ["emit", "emit+"];

/// Says that the program's callback was called as a method of what follows: a class and, behind a dot, the method's name.
pub(super) const METHOD: &str = "@";
/// Comes before a method of the emitter one of whose listeners has been called.
pub(super) const EMITTER: char = '~';
/// Stands for the name of the function that was called.
pub(super) const OWN_NAME: char = '%';

/// The methods that a stream takes from its options.
const METHODS: [&str; 8] = ["_read", "_write", "_writev", "_final", "_transform", "_flush", "_construct", "_destroy"];

/// By our function and what it called: Node's functions, innermost first, each with its place. `*` is any call that is
/// not listed otherwise; a name that starts with a dot follows the class of the stream or emitter.
const CALLS: &[(&str, &str, &str)] = &[
    // Writing.
    ("Writable.write", "streams/writing.write", ""),
    ("Writable.write", "streams/writing.refuse", "Writable.write S/writable:512:10"),
    (
        "Writable.write",
        "*",
        "writeOrBuffer S/writable:574:12|_write S/writable:503:10|Writable.write S/writable:512:10",
    ),
    ("streams/writing.write", "*", "Writable.write S/writable:512:10"),
    ("streams/writing.writeChunk", "!ERR_STREAM_NULL_VALUES", "_write S/writable:460:11"),
    ("streams/writing.writeChunk", "!ERR_UNKNOWN_ENCODING", "_write S/writable:467:13"),
    ("streams/writing.writeChunk", "!ERR_INVALID_ARG_TYPE", "_write S/writable:484:13"),
    ("streams/writing.writeChunk", "streams/writing.refuse", ""),
    ("streams/writing.writeChunk", "*", "writeOrBuffer S/writable:574:12|_write S/writable:503:10"),
    ("streams/writing.refuse", "!ERR_STREAM_WRITE_AFTER_END", "_write S/writable:491:11"),
    ("streams/writing.refuse", "!ERR_STREAM_DESTROYED", "_write S/writable:493:11"),
    ("streams/writing.clearBuffer", "_writev", "doWrite S/writable:598:12|clearBuffer S/writable:777:5"),
    ("streams/writing.clearBuffer", "*", "doWrite S/writable:600:12|clearBuffer S/writable:785:7"),
    ("streams/writing.written", "streams/writing.clearBuffer", "onwrite S/writable:655:7"),
    ("streams/writing.written", "afterWrite", "onwrite S/writable:690:7"),
    ("streams/writing.written", "streams/writing.twice", "onwrite S/writable:621:28"),
    ("streams/writing.twice", "!", ""),
    ("onwrite", "streams/writing.written", "WritableState.onwrite S/writable:351:26"),
    ("onwrite", "streams/writing.twice", "onwrite S/writable:621:28|WritableState.onwrite S/writable:351:26"),
    ("onwrite", "streams/writing.clearBuffer", "onwrite S/writable:655:7|WritableState.onwrite S/writable:351:26"),
    (
        "onwrite",
        "emit",
        "afterWrite S/writable:707:12|onwrite S/writable:690:7|WritableState.onwrite S/writable:351:26",
    ),
    (
        "onwrite",
        "streams/writing.finishMaybe",
        "afterWrite S/writable:720:5|onwrite S/writable:690:7|WritableState.onwrite S/writable:351:26",
    ),
    ("afterWrite", "emit", "afterWrite S/writable:707:12"),
    ("afterWrite", "streams/writing.finishMaybe", "afterWrite S/writable:720:5"),
    ("afterWrite", "", "afterWrite S/writable:712:5"),
    ("afterWrite", "streams/writing.callAll", "afterWrite S/writable:712:5"),
    ("streams/writing.afterWriteTick", "afterWrite", "afterWriteTick S/writable:698:10"),
    ("streams/writing.onwriteError", "streams/writing.errorBuffer", "onwriteError S/writable:612:3"),
    ("streams/writing.onwriteError", "*", "onwriteError S/writable:607:3"),
    ("streams/writing.errorBuffer", "", "errorBuffer S/writable:735:7"),
    ("streams/writing.callAll", "", "@ Object.callback|callback S/writable:768:21"),
    ("streams/writable.", "!ERR_METHOD_NOT_IMPLEMENTED", "Writable._write S/writable:804:11"),
    ("streams/writable.", "streams/writing.writeChunk", "Writable.end S/writable:825:17"),
    ("streams/writable.", "streams/writing.finishMaybe", "Writable.end S/writable:847:5"),
    ("streams/writable.", "streams/writing.clearBuffer", "Writable.uncork S/writable:533:7"),
    ("streams/writable.", "streams/destroy.destroy", "Writable.destroy S/writable:1124:11"),
    ("streams/writing.prefinish", "emit", "prefinish S/writable:926:12"),
    ("streams/writing.prefinish", "*", "prefinish S/writable:918:14"),
    ("streams/writing.finishMaybe", "streams/writing.prefinish", "finishMaybe S/writable:932:5"),
    ("streams/writing.finish", "emit", "finish S/writable:957:10"),
    ("streams/writing.finish", "streams/write_state.callFinished", "finish S/writable:955:3"),
    ("streams/writing.finish", "*", "finish S/writable:970:14"),
    ("streams/write_state.callFinished", "", "@ Array.|callFinishedCallbacks S/writable:984:25"),
    ("streams/writing.finalCalled", "emit", "onFinish S/writable:899:12"),
    ("streams/writing.", "streams/writing.finalCalled", " S/writable:918:30"),
    ("streams/writable.value", "streams/writing.clearBuffer", "WritableState.onConstructed S/writable:383:5"),
    ("streams/writable.value", "streams/writing.finishMaybe", "WritableState.onConstructed S/writable:387:5"),
    ("streams/writable.", "streams/writable.value", ".<anonymous> S/writable:432:42"),
    ("streams/writing.finishIfDue", "*", " S/writable:938:13"),
    // Reading.
    ("Readable.read", "emit", "Readable.read S/readable:793:10"),
    ("Readable.read", "streams/reading.read", ""),
    ("Readable.read", "*", "Readable.read S/readable:750:12"),
    ("streams/reading.read", "emit", "Readable.read S/readable:793:10"),
    ("streams/reading.read", "*", "Readable.read S/readable:750:12"),
    ("streams/readable.", "!ERR_METHOD_NOT_IMPLEMENTED", "Readable._read S/readable:917:9"),
    ("flow", "*", "flow S/readable:1299:53"),
    ("streams/reading.resume_", "flow", "resume_ S/readable:1278:3"),
    ("streams/reading.resume_", "Readable.read", "resume_ S/readable:1273:12"),
    ("streams/readable.nReadingNextTick", "*", "nReadingNextTick S/readable:1238:8"),
    ("streams/reading.readAhead", "*", "maybeReadMore_ S/readable:904:12"),
    ("streams/reading.announce", "emit", "emitReadable_ S/readable:845:12"),
    ("streams/reading.announce", "flow", "emitReadable_ S/readable:858:3"),
    ("streams/reading.endReadableNT", "emit", "endReadableNT S/readable:1764:12"),
    ("streams/reading.endReadableNT", "streams/destroy.destroy", "endReadableNT S/readable:1780:16"),
    ("streams/reading.resume_", "emit", "resume_ S/readable:1277:10"),
    ("streams/readable.", "emit", "Readable.pause S/readable:1290:10"),
    ("streams/readable.", "events.addListener", "Readable.on S/readable:1144:35"),
    (
        "streams/reading.pushEnd",
        "streams/reading.announce+",
        "onEofChunk S/readable:823:5|readableAddChunkPushObjectMode S/readable:526:5",
    ),
    (
        "streams/reading.pushEnd",
        "streams/reading.announce",
        "onEofChunk S/readable:823:5|readableAddChunkPushByteMode S/readable:473:5",
    ),
    ("streams/reading.push", "streams/reading.pushEnd+", "Readable.push S/readable:400:5"),
    ("Readable.push", "streams/reading.push", ""),
    ("Readable.push", "streams/reading.pushed", "Readable.push S/readable:399:5"),
    (
        "Readable.push",
        "emit+",
        "addChunk S/readable:568:12|readableAddChunkPushObjectMode S/readable:545:3|Readable.push S/readable:400:5",
    ),
    (
        "Readable.push",
        "emit",
        "addChunk S/readable:568:12|readableAddChunkPushByteMode S/readable:519:3|Readable.push S/readable:399:5",
    ),
    ("streams/reading.push", "*", "Readable.push S/readable:399:5"),
    ("streams/reading.pushed", "!", "readableAddChunkPushByteMode S/readable:502:28"),
    ("streams/reading.pushed", "emit", "addChunk S/readable:568:12|readableAddChunkPushByteMode S/readable:519:3"),
    ("streams/reading.bytesOf", "!", "readableAddChunkPushByteMode S/readable:489:28"),
    ("streams/from.pumpPlain", "", "nextSyncWithSyncValues S/from:107:42"),
    ("streams/from.pumpAsync", "", "nextAsync S/from:193:48"),
    ("streams/from.pass", "Readable.push", ""),
    ("streams/from.pumpAsync", "streams/from.pass", "nextAsync S/from:205:22"),
    ("streams/from.", "streams/from.pumpPlain", "readable._read S/from:65:9"),
    ("streams/from.", "streams/from.pumpAsync", "readable._read S/from:61:9"),
    (
        "streams/iterator.chunksOf",
        "Readable.read",
        "createAsyncIterator S/readable:1398:54|createAsyncIterator.next <anonymous>",
    ),
    ("streams/operators.pump", "", "pump S/operators:106:19"),
    ("streams/operators.pump", "streams/operators.forEachFn", "pump S/operators:106:19"),
    ("streams/operators.pump", "streams/operators.filterFn", "pump S/operators:106:19"),
    ("streams/operators.filterFn", "", "filterFn S/operators:219:15"),
    ("streams/operators.filterFn", "streams/operators.", "filterFn S/operators:219:15"),
    ("streams/operators.", "", " S/operators:195:20"),
    ("streams/operators.forEachFn", "", "forEachFn S/operators:209:11"),
    ("streams/operators.reduce", "", "Readable.reduce S/operators:269:30"),
    ("streams/reading.", "!", UNSHIFTED),
    ("streams/reading.", "streams/reading.bytesOf", "Readable.unshift S/readable:408:5"),
    // Both.
    ("events.emit", "!ERR_UNHANDLED_ERROR", "getUnhandledErrorException N/events:477:15|.emit N/events:502:16"),
    ("streams/writable.", "!ERR_STREAM_CANNOT_PIPE", "Writable.pipe S/writable:449:24"),
    ("streams/writable.", "streams/writing.refuse", "Writable.end S/writable:825:17"),
    ("streams/end_of_stream.errorAtClose", "!", "getEosOnCloseError S/end-of-stream:95:14"),
    ("streams/end_of_stream.onclose", "streams/end_of_stream.errorAtClose", ".onclose S/end-of-stream:260:19"),
    ("streams/end_of_stream.", "async_hooks/resource.", "@ .|.<anonymous> S/end-of-stream:63:21"),
    ("streams/end_of_stream.", "streams/end_of_stream.", " S/end-of-stream:207:28"),
    ("streams/end_of_stream.onclose", "streams/utils.", ".onclose S/end-of-stream:262:16"),
    ("streams/end_of_stream.failed", "streams/utils.", ".onclose S/end-of-stream:264:16"),
    ("streams/end_of_stream.onerror", "streams/utils.", ".onerror S/end-of-stream:256:14"),
    ("streams/end_of_stream.onend", "streams/utils.", ".onend S/end-of-stream:251:16"),
    ("streams/end_of_stream.onfinish", "streams/utils.", ".onfinish S/end-of-stream:233:16"),
    ("streams/utils.", "streams/end_of_stream.", ".<anonymous> I/util:581:20"),
    ("streams/utils.", "", " node:internal/util:581:20"),
    (
        "streams/end_of_stream.eos",
        "streams/end_of_stream.errorAtClose",
        "Stream.eos [as finished] S/end-of-stream:156:23",
    ),
    ("streams/duplexify.", "Writable.write", "d._write S/duplexify:304:13"),
    ("streams/duplexify.", "streams/writable.", "d._final S/duplexify:312:9"),
    ("streams/compose.", "Writable.write", "d._write S/compose:129:18"),
    ("streams/pipeline.endIt", "*", ".endFn S/pipeline:435:11"),
    ("streams/pipeline.pumpToNode", "Writable.write", "pumpToNode S/pipeline:134:21"),
    ("streams/destroy.constructNT", "_construct", "constructNT S/destroy:300:12"),
    ("streams/destroy.onConstruct", "emit", "onConstruct S/destroy:295:14"),
    ("streams/destroy.callDestroy", "_destroy", "_destroy S/destroy:122:10"),
    ("streams/destroy.destroy", "streams/destroy.callDestroy", ".destroy S/destroy:84:5"),
    ("streams/destroy.emitErrorNT", "emit", "emitErrorNT S/destroy:170:8"),
    ("streams/destroy.emitErrorCloseNT", "streams/destroy.emitErrorNT", "emitErrorCloseNT S/destroy:129:3"),
    ("streams/destroy.emitErrorCloseNT", "streams/destroy.emitCloseNT", "emitErrorCloseNT S/destroy:130:3"),
    ("streams/destroy.emitCloseNT", "emit", "emitCloseNT S/destroy:148:10"),
    ("Transform._write", "*", "Transform._write S/transform:171:8"),
    ("transformed", "Readable.push", " S/transform:178:12"),
    ("transformed", "onwrite", " S/transform:191:7"),
    ("streams/transform.", "!ERR_METHOD_NOT_IMPLEMENTED", "Transform._transform S/transform:163:9"),
    ("streams/transform.", "transformed", "PassThrough._transform S/passthrough:46:3"),
    ("streams/transform.final", "_flush", ".final [as _final] S/transform:128:10"),
    ("streams/transform.final", "Readable.push", ".final [as _final] S/transform:147:10"),
    ("streams/transform.pushLast", "Readable.push", " S/transform:139:12"),
    ("streams/transform.", "Readable.push", " S/transform:141:12"),
    ("streams/transform.", "streams/transform.pushLast", ""),
    ("streams/pipe.ondata", "*", ".ondata S/readable:1021:24"),
    ("streams/pipe.onend", "*", ".onend S/readable:959:10"),
    ("streams/pipe.onerror", "emit", ".onerror S/readable:1044:14"),
    ("streams/pipe.pipe", "emit", "Readable.pipe S/readable:1071:8"),
    ("streams/pipe.unpipe", "emit", "Readable.unpipe S/readable:1136:8"),
    ("streams/pipe.unpipe", "streams/readable.", "Readable.unpipe S/readable:1134:10"),
    ("streams/pipe.unpipe", "streams/pipe.unpipe", "unpipe S/readable:1067:9"),
    ("streams/pipe.unpipe", "streams/pipe.unpipeAll", ""),
    ("streams/pipe.unpipeAll", "emit", "Readable.unpipe S/readable:1123:16"),
    ("streams/pipe.unpipeAll", "streams/readable.", "Readable.unpipe S/readable:1120:10"),
    ("streams/pipe.onfinish", "streams/pipe.unpipe", ".onfinish S/readable:1061:5"),
    ("streams/pipe.onclose", "streams/pipe.unpipe", ".onclose S/readable:1055:5"),
    ("streams/pipe.pause", "streams/readable.", "pause S/readable:1005:11"),
    ("streams/pipe.ondata", "streams/pipe.pause", ".ondata S/readable:1025:9"),
    ("streams/legacy.onerror", "emit", ".onerror S/legacy:64:12"),
    ("fs/cp.copied", "", " N/fs:187:23"),
    ("fs/cp.failed", "", " N/fs:187:23|callbackifyOnRejected N/util:392:10"),
    ("fs/streams.", "Readable.push", " node:internal/fs/streams:323:14"),
    ("fs/streams.ended", "onwrite", ""),
    ("fs/streams.", "fs/streams.ended", " I/fs/streams:525:5"),
    ("fs/streams.endedAll", "fs/streams.ended", " I/fs/streams:553:5"),
    ("fs/streams.pushEnd", "Readable.push", " I/fs/streams:325:14"),
    ("fs/streams.", "fs/streams.pushEnd", ""),
    ("fs/streams.judge", "fs/streams.endedAll", ""),
    ("fs/streams.writtenAll", "fs/streams.judge", " I/fs/streams:510:7"),
    ("fs/streams.tellOpen", "emit", " I/fs/streams:86:16"),
    ("fs/streams.tellReady", "emit", " I/fs/streams:87:16"),
    ("fs/streams.", "fs/streams.tellOpen", ""),
    ("fs/streams.", "fs/streams.tellReady", ""),
    ("fs/streams.judge", "fs/streams.", ""),
    ("fs/streams.", "fs/streams.judge", " I/fs/streams:481:7"),
    ("zlib/streams.taken", "Readable.push", "Zlib.processCallback N/zlib:550:32"),
    ("zlib/streams.taken", "transformed", "@ Zlib.cb|Zlib.processCallback N/zlib:621:8"),
    ("zlib.zlibBufferOnData", "", "@ .cb|.zlibBufferOnData N/zlib:144:10"),
    ("zlib.zlibBufferOnError", "", "@ .cb|.zlibBufferOnError N/zlib:150:8"),
    ("zlib.zlibBufferOnEnd", "", "@ .cb|.zlibBufferOnEnd N/zlib:165:10"),
    // Functions that other modules call for the program.
    ("assert/throws.thrownBy", "", "getActual N/assert:611:5"),
    ("assert/throws.rejectedBy", "", "waitForActual N/assert:632:21"),
    ("assert.throws", "assert/throws.thrownBy", "ok.throws N/assert:759:24"),
    ("assert/throws.matchError", "", "@ Object.|expectedException N/assert:578:17"),
    ("assert/throws.expectError", "assert/throws.matchError", "expectsError N/assert:703:21"),
    ("assert.throws", "assert/throws.expectError", "ok.throws N/assert:759:3"),
    ("assert.rejects", "assert/throws.expectError", "ok.rejects N/assert:769:3"),
    ("assert.doesNotThrow", "assert/throws.thrownBy", "ok.doesNotThrow N/assert:779:32"),
    ("assert.rejects", "assert/throws.rejectedBy", "ok.rejects N/assert:769:31"),
    ("assert.doesNotReject", "assert/throws.rejectedBy", "ok.doesNotReject N/assert:789:39"),
    ("async_hooks/storage.", "", "AsyncLocalStorage.run I/async_local_storage/async_context_frame:65:14"),
    (
        "async_hooks/storage.exit",
        "async_hooks/storage.",
        "AsyncLocalStorage.exit I/async_local_storage/async_context_frame:72:17",
    ),
    ("async_hooks/storage.resumed", "", " I/async_local_storage/async_context_frame:46:52"),
    ("async_hooks/resource.", "", "AsyncResource.runInAsyncScope N/async_hooks:227:14"),
    ("async_hooks/resource.", "async_hooks/storage.resumed", "AsyncResource.runInAsyncScope N/async_hooks:227:14"),
    ("async_hooks/resource.bound", "async_hooks/resource.", "bound N/async_hooks:258:16"),
    ("crypto/derive.hkdfDone", "", "@ HKDFJob.|job.ondone I/crypto/hkdf:121:5"),
    ("crypto/derive.pbkdf2Done", "", "@ PBKDF2Job.|job.ondone I/crypto/pbkdf2:61:12"),
    ("crypto/derive.scryptDone", "", "@ ScryptJob.|job.ondone I/crypto/scrypt:59:12"),
    (
        "crypto/random.drawn",
        "",
        "@ RandomBytesJob.|RandomBytesJob.<anonymous> I/crypto/random:116:5|RandomBytesJob.onJobDone I/crypto/random:311:3",
    ),
    ("crypto/random.filled", "", "@ RandomBytesJob.|RandomBytesJob.onJobDone I/crypto/random:311:3"),
    ("diagnostics_channel.", "", ""),
    ("diagnostics_channel.publish", "", "Channel.publish N/diagnostics_channel:166:9"),
    ("diagnostics_channel.runStores", "", "Channel.runStores N/diagnostics_channel:233:12"),
    ("diagnostics_channel.traceSync", "", "TracingChannel.traceSync N/diagnostics_channel:340:14"),
    ("diagnostics_channel.tracePromise", "", "TracingChannel.tracePromise N/diagnostics_channel:362:14"),
    ("diagnostics_channel.traceCallback", "", "TracingChannel.traceCallback N/diagnostics_channel:404:14"),
    ("diagnostics_channel.run", "diagnostics_channel.", ""),
    ("diagnostics_channel.", "diagnostics_channel.run", ""),
    ("diagnostics_channel.traced", "diagnostics_channel.", ""),
    (
        "diagnostics_channel.traceSync",
        "diagnostics_channel.traced",
        " N/diagnostics_channel:347:24|run N/diagnostics_channel:178:14|Channel.runStores N/diagnostics_channel:187:12\
         |TracingChannel.traceSync N/diagnostics_channel:345:18",
    ),
    (
        "diagnostics_channel.tracePromise",
        "diagnostics_channel.traced",
        " N/diagnostics_channel:386:23|run N/diagnostics_channel:178:14|Channel.runStores N/diagnostics_channel:187:12\
         |TracingChannel.tracePromise N/diagnostics_channel:384:18",
    ),
    (
        "diagnostics_channel.traceCallback",
        "diagnostics_channel.traced",
        " N/diagnostics_channel:433:16|run N/diagnostics_channel:178:14|Channel.runStores N/diagnostics_channel:187:12\
         |TracingChannel.traceCallback N/diagnostics_channel:431:18",
    ),
    ("event_target.", "", ".<anonymous> I/event_target:503:17"),
    ("event_target.eventHandler", "", ".eventHandler I/event_target:1138:12"),
    ("events/once.once", "!ABORT_ERR", ""),
    ("events.once", "events/once.once", "EventEmitter.once N/events:1006:11"),
    ("events/once.resolver", "events.removeListener", "~resolver N/events:1017:17"),
    ("events.wrapper", "events/once.resolver", "~wrapper N/events:639:12"),
    ("events.add", "emit", "_addListener N/events:560:14"),
    ("events.addListener", "events.add", "~addListener N/events:616:10"),
    ("events.once", "events.addListener", "~once N/events:654:8"),
    ("events.once", "streams/readable.", "~once N/events:654:8"),
    ("events.prependListener", "events.add", "~prependListener N/events:630:14"),
    ("events.prependOnceListener", "events.prependListener", "~prependOnceListener N/events:669:12"),
    ("events.removeListener", "emit", "~removeListener N/events:728:16"),
    ("events.tellOfLast", "emit", ""),
    ("events.removeListener", "events.tellOfLast", "~removeListener N/events:703:16"),
    ("events.removeEach", "events.removeListener", "~removeAllListeners N/events:784:16"),
    ("events.removeAllListeners", "events.removeEach", ""),
    ("events.removeAllListeners", "events.removeListener", "~removeAllListeners N/events:780:14"),
    ("events.removeAllListeners", "events.removeAllListeners", "~removeAllListeners N/events:768:16"),
    ("events.wrapper", "events.removeListener", "~wrapper N/events:638:12"),
    ("events.deliverRejection", "emit", "emitUnhandledRejectionOrErr N/events:392:10"),
    ("fs/cp.passes", "", "cpSyncFn I/fs/cp/cp-sync:49:29"),
    ("fs/places.cpSync", "fs/cp.passes", "Object.cpSync N/fs:3242:3"),
    ("fs.", "", "suppressedCallback N/fs:257:5"),
    ("readline/interface.", "emit", ""),
    ("readline/interface.tellPause", "emit", "Interface.pause I/readline/interface:578:10"),
    ("readline/interface.tellResume", "emit", "Interface.resume I/readline/interface:593:10"),
    ("readline/interface.tellClose", "emit", "Interface.close I/readline/interface:564:10"),
    ("readline/interface.pauseToClose", "readline/interface.tellPause", "Interface.close I/readline/interface:559:10"),
    ("readline/interface.end", "emit", ".onend I/readline/interface:276:12"),
    ("readline/interface.end", "readline/interface.pauseToClose", ".onend I/readline/interface:278:10"),
    ("readline/interface.end", "readline/interface.tellClose", ".onend I/readline/interface:278:10"),
    (
        "readline/interface.firstLine",
        "",
        "[_onLine] [as _onLine] I/readline/interface:472:7|[_normalWrite] [as _normalWrite] I/readline/interface:669:18",
    ),
    (
        "readline/interface.laterLines",
        "",
        "[_onLine] [as _onLine] I/readline/interface:472:7|[_normalWrite] [as _normalWrite] I/readline/interface:671:20",
    ),
    (
        "readline/interface.firstLine",
        "readline/interface.",
        "[_onLine] [as _onLine] I/readline/interface:474:12|[_normalWrite] [as _normalWrite] I/readline/interface:669:18",
    ),
    (
        "readline/interface.laterLines",
        "readline/interface.",
        "[_onLine] [as _onLine] I/readline/interface:474:12|[_normalWrite] [as _normalWrite] I/readline/interface:671:20",
    ),
    ("readline/interface.", "readline/interface.firstLine", ""),
    ("readline/interface.", "readline/interface.laterLines", ""),
    ("readline/interface.ondata", "readline/interface.", ".ondata I/readline/interface:268:23"),
    ("fetch/webidl.forEach", "", "_Headers.forEach I/deps/undici/undici:5920:26"),
    ("perf_hooks.callWaiting", "", "[kDispatch] I/perf/observe:357:19|Immediate.<anonymous> I/perf/observe:132:25"),
    ("perf_hooks.timed", "", "timerified % I/perf/timerify:76:7"),
    ("process/warning.emit", "emit", "doEmitWarning I/process/warning:85:11"),
    ("structured_clone.structuredClone", "", "structuredClone I/worker/js_transferable:127:26"),
    ("streams/abort.onAbort", "streams/destroy.destroy", "stream.<computed>.AbortError.cause S/add-abort-signal:47:14"),
    ("streams/from.pumpPlain", "!ERR_STREAM_NULL_VALUES", "nextSyncWithSyncValues S/from:121:17"),
    (
        "stream/consumers.text",
        "!ERR_INVALID_ARG_TYPE",
        "parseInput I/encoding:409:11|TextDecoder.decode I/encoding:497:15|text N/stream/consumers:73:18",
    ),
    ("process.tellMonitors", "emit", "process._fatalException I/process/execution:156:13"),
    ("process.tellCapture", "", "@ Object.captureFn|process._fatalException I/process/execution:158:29"),
    ("stream/consumers.json", "!", "json N/stream/consumers:87:10"),
    ("timers/promises.", "timers/promises.setTimeout", "Scheduler.wait N/timers/promises:225:12"),
    ("timers/promises.setImmediate", "!ABORT_ERR", "Object.setImmediate N/timers/promises:112:26"),
    ("timers/promises.setTimeout", "!ABORT_ERR", "Object.setTimeout N/timers/promises:75:26"),
    ("url/search_params.forEach", "", "URLSearchParams.forEach I/url:763:16"),
    (
        "module/esm.loadCommonJs",
        "*",
        "loadCJSModuleWithModuleLoad I/modules/esm/translators:372:15|ModuleWrap.<anonymous> I/modules/esm/translators:244:9",
    ),
    (
        "module/cjs.runRequired",
        "*",
        "ModuleJobSync.runSync I/modules/esm/module_job:665:37|ModuleLoader.importSyncForRequire I/modules/esm/loader:347:47",
    ),
    (
        "module/cjs.runKnown",
        "*",
        "ModuleJob.runSync I/modules/esm/module_job:531:39|ModuleLoader.importSyncForRequire I/modules/esm/loader:305:35",
    ),
    (
        "module/cjs.loadEsm",
        "*",
        "loadESMFromCJS I/modules/cjs/loader:1747:24|Module._compile I/modules/cjs/loader:1911:5\
         |Object..js I/modules/cjs/loader:2060:10|Module.load I/modules/cjs/loader:1651:32\
         |Module._load I/modules/cjs/loader:1443:12|wrapModuleLoad I/modules/cjs/loader:261:19\
         |Module.require I/modules/cjs/loader:1674:12|require I/modules/helpers:157:16",
    ),
    ("util/deprecate.deprecated", "", "deprecated I/util:196:12"),
    ("util/promisify.", "", " I/util:492:21"),
    ("util/promisify.fn", "*", " I/util:478:12"),
    ("util/promisify.callbackified", "", "Callbackified N/util:412:5"),
    ("util/promisify.callbackifyOnRejected", "", "callbackifyOnRejected N/util:392:10"),
    ("webstreams/support.algorithm", "", ""),
    (
        "webstreams/default_source.callPull",
        "webstreams/support.algorithm",
        "Object.<anonymous> I/webstreams/util:346:19\
         |readableStreamDefaultControllerPull I/webstreams/readablestream:2802:33",
    ),
    (
        "webstreams/default_source.started",
        "webstreams/default_source.callPull",
        "readableStreamDefaultControllerCallPullIfNeeded I/webstreams/readablestream:2769:3\
         | I/webstreams/readablestream:2904:7",
    ),
    (
        "webstreams/default_source.pulled",
        "webstreams/default_source.callPull",
        "readableStreamDefaultControllerCallPullIfNeeded I/webstreams/readablestream:2769:3\
         |controller.<computed>.pullFulfilled I/webstreams/readablestream:2790:9",
    ),
    (
        "webstreams/default_source.pullForReader",
        "webstreams/default_source.callPull",
        "readableStreamDefaultControllerPullSteps I/webstreams/readablestream:2863:5\
         |[kPull] I/webstreams/readablestream:1206:5\
         |readableStreamDefaultReaderRead I/webstreams/readablestream:2627:39",
    ),
    (
        "webstreams/readers.",
        "webstreams/default_source.pullForReader",
        "ReadableStreamDefaultReader.read I/webstreams/readablestream:982:5",
    ),
    (
        "webstreams/iterate.read",
        "webstreams/default_source.pullForReader",
        "nextSteps I/webstreams/readablestream:530:7",
    ),
    ("webstreams/sink.callWrite", "webstreams/support.algorithm", SINK_WRITE),
    (
        "webstreams/sink.callWrite",
        "webstreams/transform.write",
        "writableStreamDefaultControllerProcessWrite I/webstreams/writablestream:1210:14",
    ),
    (
        "webstreams/sink.started",
        "webstreams/sink.callWrite",
        "writableStreamDefaultControllerAdvanceQueueIfNeeded I/webstreams/writablestream:1323:5\
         | I/webstreams/writablestream:1400:7",
    ),
    (
        "webstreams/sink.written",
        "webstreams/sink.callWrite",
        "writableStreamDefaultControllerAdvanceQueueIfNeeded I/webstreams/writablestream:1323:5\
         |controller.<computed>.writeFulfilled I/webstreams/writablestream:1195:7",
    ),
    (
        "webstreams/writer_state.writeForPipe",
        "webstreams/sink.callWrite",
        "writableStreamDefaultControllerAdvanceQueueIfNeeded I/webstreams/writablestream:1323:5\
         |writableStreamDefaultControllerWrite I/webstreams/writablestream:1169:3\
         |writableStreamDefaultWriterWriteWithRequest I/webstreams/writablestream:1063:3",
    ),
    (
        "webstreams/writer_state.writeForWriter",
        "webstreams/sink.callWrite",
        "writableStreamDefaultControllerAdvanceQueueIfNeeded I/webstreams/writablestream:1323:5\
         |writableStreamDefaultControllerWrite I/webstreams/writablestream:1169:3\
         |writableStreamDefaultWriterWrite I/webstreams/writablestream:1007:3",
    ),
    (
        "webstreams/writable.",
        "webstreams/writer_state.writeForWriter",
        "WritableStreamDefaultWriter.write I/webstreams/writablestream:486:12",
    ),
    ("webstreams/pipe.", "webstreams/writer_state.writeForPipe", "forwardChunk I/webstreams/readablestream:1763:5"),
    (
        "webstreams/transform.callTransform",
        "webstreams/support.algorithm",
        " I/webstreams/util:351:26\
         |transformStreamDefaultControllerPerformTransform I/webstreams/transformstream:561:14",
    ),
    (
        "webstreams/transform.write",
        "webstreams/transform.callTransform",
        "transformStreamDefaultSinkWriteAlgorithm I/webstreams/transformstream:636:10\
         | I/webstreams/transformstream:376:16",
    ),
    (
        "webstreams/transform.writeContinuation",
        "webstreams/transform.callTransform",
        "state.writeContinuation I/webstreams/transformstream:630:9",
    ),
    (
        "webstreams/writable.WritableStream",
        "webstreams/support.algorithm",
        "setupWritableStreamDefaultController I/webstreams/writablestream:1388:23\
         |setupWritableStreamDefaultControllerFromSink I/webstreams/writablestream:1348:3\
         |new WritableStream I/webstreams/writablestream:197:5",
    ),
    ("webstreams/readable.begin", "webstreams/support.algorithm", ""),
    ("webstreams/readable.beginBytes", "webstreams/readable.begin", ""),
    (
        "webstreams/readable.ReadableStream",
        "webstreams/readable.beginBytes",
        "setupReadableByteStreamController I/webstreams/readablestream:3776:23\
         |setupReadableByteStreamControllerFromSource I/webstreams/readablestream:3825:3\
         |new ReadableStream I/webstreams/readablestream:273:7",
    ),
    (
        "webstreams/readable.ReadableStream",
        "webstreams/readable.begin",
        "setupReadableStreamDefaultController I/webstreams/readablestream:2892:23\
         |setupReadableStreamDefaultControllerFromSource I/webstreams/readablestream:2939:3\
         |new ReadableStream I/webstreams/readablestream:280:7",
    ),
    ("webstreams/transform.TransformStream", "", "new TransformStream I/webstreams/transformstream:176:9"),
];

const SINK_WRITE: &str = " I/webstreams/util:351:26\
     |writableStreamDefaultControllerProcessWrite I/webstreams/writablestream:1210:14";
const UNSHIFTED: &str = "readableAddChunkUnshiftValue S/readable:461:28|readableAddChunkUnshiftByteMode S/readable:445:10\
     |Readable.unshift S/readable:408:5";

/// Node's functions for one of ours that called `inner`; none if they are not known.
pub(super) fn of(ours: &str, inner: &str) -> Option<impl Iterator<Item = (&'static str, String)> + use<>> {
    let find = |inner: &str| CALLS.iter().find(|(name, called, _)| *name == ours && *called == inner);
    let any = || find("*").filter(|_| !inner.starts_with(MADE));
    let wide = inner.split_once(['+', '!']).map(|(before, _)| if before.is_empty() { MADE } else { before });
    let (.., lines) = find(inner).or_else(|| find(wide?)).or_else(any)?;
    let frames = lines.split('|').filter(|line| !line.is_empty()).filter_map(|line| line.rsplit_once(' '));
    Some(frames.map(|(function, place)| (function, whole(place))))
}

/// The method of a stream that a function from its options becomes, by the function's own name.
pub(super) fn method(function: &str) -> Option<&'static str> {
    let name = function.rsplit(['.', ' ']).next().unwrap_or_default();
    METHODS.iter().find(|method| method[1..] == *name || **method == name).copied()
}
