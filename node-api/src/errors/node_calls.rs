//! Functions of Node's own, in the place of ours: what a stack shows where our modules stand on it.
//!
//! Ours are cut in another way than Node's, so a function of ours stands for none, one or several of Node's, and which
//! ones depends on what it called. What is not listed is not shown.

use super::complaints::whole;

/// What stands for the error itself, when one of our functions made it.
pub(super) const MADE: &str = "!";
/// A listener's call, of a stream in object mode and of any other emitter.
pub(super) const EMITTED: [&str; 2] = ["emit", "emit+"];

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
    ("streams/writing.afterWriteTick", "afterWrite", "afterWriteTick S/writable:698:10"),
    ("streams/writing.onwriteError", "", "onwriteError S/writable:606:3"),
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
    ("streams/write_state.callFinished", "", "callFinishedCallbacks S/writable:984:25"),
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
    ("streams/from.", "streams/from.pumpPlain", "readable._read S/from:65:9"),
    ("streams/from.", "streams/from.pumpAsync", "readable._read S/from:61:9"),
    (
        "streams/iterator.chunksOf",
        "Readable.read",
        "createAsyncIterator S/readable:1398:54|createAsyncIterator.next <anonymous>",
    ),
    ("streams/operators.pump", "", "pump S/operators:106:19"),
    ("streams/operators.pump", "streams/operators.forEachFn", "pump S/operators:106:19"),
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
    ("streams/utils.", "", " node:internal/util:581:20"),
    (
        "streams/end_of_stream.eos",
        "streams/end_of_stream.errorAtClose",
        "Stream.eos [as finished] S/end-of-stream:156:23",
    ),
    ("streams/pipeline.endIt", "*", ".endFn S/pipeline:435:11"),
    ("streams/pipeline.pumpToNode", "Writable.write", "pumpToNode S/pipeline:134:21"),
    ("streams/destroy.constructNT", "_construct", "constructNT S/destroy:300:12"),
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
    ("streams/pipe.ondata", "*", ".ondata S/readable:1021:24"),
    ("streams/pipe.onend", "*", ".onend S/readable:959:10"),
    ("streams/pipe.onerror", "emit", ".onerror S/readable:1044:14"),
    ("fs/cp.copied", "", " N/fs:187:23"),
    ("fs/cp.failed", "", " N/fs:187:23|callbackifyOnRejected N/util:392:10"),
    ("fs/streams.", "Readable.push", " node:internal/fs/streams:323:14"),
    ("fs/streams.", "onwrite", " I/fs/streams:525:5"),
    ("fs/streams.judge", "fs/streams.", ""),
    ("fs/streams.", "fs/streams.judge", " I/fs/streams:481:7"),
    ("zlib/streams.taken", "Readable.push", "Zlib.processCallback N/zlib:550:32"),
    // Functions that other modules call for the program.
    ("assert/throws.thrownBy", "", "getActual N/assert:611:5"),
    ("assert/throws.rejectedBy", "", "waitForActual N/assert:632:21"),
    ("assert.throws", "assert/throws.thrownBy", "ok.throws N/assert:759:24"),
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
    ("events/once.once", "!ABORT_ERR", "once N/events:1006:11"),
    ("events.deliverRejection", "emit", "emitUnhandledRejectionOrErr N/events:392:10"),
    ("fs/cp.passes", "", "cpSyncFn I/fs/cp/cp-sync:49:29"),
    ("fs/places.cpSync", "fs/cp.passes", "Object.cpSync N/fs:3242:3"),
    ("fs.", "", "suppressedCallback N/fs:257:5"),
    ("readline/interface.", "emit", ""),
    ("readline/interface.close", "emit", "Interface.close I/readline/interface:564:10"),
    ("readline/interface.end", "emit", ".onend I/readline/interface:276:12"),
    (
        "readline/interface.end",
        "readline/interface.",
        "Interface.close I/readline/interface:564:10|.onend I/readline/interface:278:10",
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
    ("url/search_params.forEach", "", "URLSearchParams.forEach I/url:763:16"),
    ("util/deprecate.deprecated", "", "deprecated I/util:196:12"),
    ("util/promisify.", "", " I/util:492:21"),
    ("util/promisify.fn", "*", " I/util:478:12"),
    ("util/promisify.callbackified", "", "Callbackified N/util:412:5"),
    ("util/promisify.callbackifyOnRejected", "", "callbackifyOnRejected N/util:392:10"),
    ("webstreams/readable.begin", "", ""),
    (
        "webstreams/readable.ReadableStream",
        "webstreams/readable.begin",
        "setupReadableStreamDefaultController I/webstreams/readablestream:2892:23\
         |setupReadableStreamDefaultControllerFromSource I/webstreams/readablestream:2939:3\
         |new ReadableStream I/webstreams/readablestream:280:7",
    ),
    ("webstreams/transform.TransformStream", "", "new TransformStream I/webstreams/transformstream:176:9"),
];

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
