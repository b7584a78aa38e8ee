//! Complaints of Node's own functions about how they were called: where in Node each arises.
//!
//! Most are thrown by functions that Node leaves out of stacks, so a report shows the line that throws for all of them.

/// By our function, the error's code (without `ERR_`) and the argument that it names: Node's functions, innermost first,
/// each with its place. A function of ours without a name is followed by the name by which the program called it.
const COMPLAINTS: &[(&str, &str, &str, &str)] = &[
    (
        "events.addListener",
        "INVALID_ARG_TYPE",
        "listener",
        "checkListener N/events:266:3|_addListener N/events:550:3|EventEmitter.addListener N/events:616:10",
    ),
    ("assert.method", "MISSING_ARGS", "expected", "ok.deepStrictEqual N/assert:338:11"),
    ("assert.throws", "INVALID_ARG_TYPE", "fn", "getActual N/assert:609:3|ok.throws N/assert:759:24"),
    ("async_hooks/resource.AsyncResource", "INVALID_ARG_TYPE", "type", "new AsyncResource N/async_hooks:182:5"),
    (
        "async_hooks/resource.bind",
        "INVALID_ARG_TYPE",
        "fn",
        "AsyncResource.bind N/async_hooks:252:5|AsyncResource.bind N/async_hooks:289:62",
    ),
    ("buffer/class.alloc", "INVALID_ARG_TYPE", "size", "Buffer.alloc N/buffer:441:3"),
    ("buffer/class.alloc", "OUT_OF_RANGE", "size", "Buffer.alloc N/buffer:441:3"),
    ("buffer/class.allocUnsafe", "OUT_OF_RANGE", "size", "Buffer.allocUnsafe N/buffer:455:3"),
    ("buffer/class.byteLength", "INVALID_ARG_TYPE", "string", "Buffer.byteLength N/buffer:860:11"),
    ("buffer/class.compare", "INVALID_ARG_TYPE", "buf1", "Buffer.compare N/buffer:608:11"),
    ("buffer/class.concat", "INVALID_ARG_TYPE", "", "Buffer.concat N/buffer:641:15"),
    ("buffer/class.concat", "INVALID_ARG_TYPE", "list", "Buffer.concat N/buffer:629:3"),
    ("buffer/class.from", "INVALID_ARG_TYPE", "", "Buffer.from N/buffer:364:9"),
    ("buffer/class.from", "UNKNOWN_ENCODING", "", "fromString N/buffer:536:13|Buffer.from N/buffer:339:12"),
    ("buffer/methods.copy", "INVALID_ARG_TYPE", "target", "copyImpl N/buffer:242:11|Buffer.copy N/buffer:911:12"),
    ("buffer/methods.equals", "INVALID_ARG_TYPE", "otherBuffer", "Buffer.equals N/buffer:952:11"),
    (
        "buffer/methods.indexOf",
        "INVALID_ARG_TYPE",
        "value",
        "bidirectionalIndexOf N/buffer:1098:9|Buffer.indexOf N/buffer:1110:10",
    ),
    ("buffer/methods.swap", "INVALID_BUFFER_SIZE", "", "Buffer.swap16 N/buffer:1308:11"),
    ("buffer/methods.toString", "UNKNOWN_ENCODING", "", "Buffer.toString N/buffer:945:11"),
    (
        "buffer/numbers.readInt32LE",
        "BUFFER_OUT_OF_BOUNDS",
        "",
        "boundsError I/buffer:90:11|readInt32LE I/buffer:396:5|Buffer.readInt32LE I/buffer:1030:49",
    ),
    (
        "buffer/numbers.write",
        "BUFFER_OUT_OF_BOUNDS",
        "",
        "boundsError I/buffer:90:11|checkBounds I/buffer:61:5|checkInt I/buffer:80:3|writeU_Int32LE I/buffer:698:3|Buffer.writeInt32LE I/buffer:867:10",
    ),
    (
        "buffer/numbers.write",
        "OUT_OF_RANGE",
        "offset",
        "boundsError I/buffer:92:9|writeU_Int8 I/buffer:747:5|Buffer.writeUInt8 I/buffer:754:10",
    ),
    (
        "crypto.createHash",
        "INVALID_ARG_TYPE",
        "algorithm",
        "new Hash I/crypto/hash:103:5|Object.createHash N/crypto:146:10",
    ),
    (
        "crypto.createHmac",
        "INVALID_ARG_TYPE",
        "key",
        "prepareSecretKey I/crypto/keys:737:11|new Hmac I/crypto/hash:180:9|Object.createHmac N/crypto:170:10",
    ),
    ("crypto/hash.digest", "CRYPTO_HASH_FINALIZED", "", "Hash.digest I/crypto/hash:167:11"),
    ("crypto/hash.update", "CRYPTO_HASH_FINALIZED", "", "Hash.update I/crypto/hash:149:11"),
    ("crypto/hash.update", "INVALID_ARG_TYPE", "data", "Hash.update I/crypto/hash:154:11"),
    (
        "crypto/random.randomBytes",
        "INVALID_ARG_TYPE",
        "size",
        "assertSize I/crypto/random:85:3|Object.randomBytes I/crypto/random:101:10",
    ),
    (
        "crypto/random.randomBytes",
        "OUT_OF_RANGE",
        "size",
        "assertSize I/crypto/random:89:11|Object.randomBytes I/crypto/random:101:10",
    ),
    ("crypto/random.randomInt", "INVALID_ARG_TYPE", "max", "Object.randomInt I/crypto/random:232:11"),
    ("crypto/random.randomInt", "OUT_OF_RANGE", "max", "Object.randomInt I/crypto/random:235:11"),
    ("crypto/random.randomUUID", "INVALID_ARG_TYPE", "options", "Object.randomUUID I/crypto/random:408:5"),
    ("diagnostics_channel.channel", "INVALID_ARG_TYPE", "channel", "Object.channel N/diagnostics_channel:244:11"),
    (
        "diagnostics_channel.subscribe",
        "INVALID_ARG_TYPE",
        "subscription",
        "Channel.subscribe N/diagnostics_channel:208:5|Object.subscribe N/diagnostics_channel:251:24",
    ),
    (
        "event_target.addEventListener",
        "INVALID_ARG_TYPE",
        "listener",
        "validateEventListener I/event_target:1082:9|EventTarget.addEventListener I/event_target:654:10",
    ),
    ("event_target.dispatchEvent", "INVALID_ARG_TYPE", "event", "EventTarget.dispatchEvent I/event_target:784:13"),
    ("events.once", "INVALID_ARG_TYPE", "listener", "checkListener N/events:266:3|EventEmitter.once N/events:652:3"),
    (
        "events.prependListener",
        "INVALID_ARG_TYPE",
        "listener",
        "checkListener N/events:266:3|_addListener N/events:550:3|EventEmitter.prependListener N/events:630:14",
    ),
    (
        "events.removeListener",
        "INVALID_ARG_TYPE",
        "listener",
        "checkListener N/events:266:3|EventEmitter.removeListener N/events:681:7",
    ),
    ("events.setMaxListeners", "OUT_OF_RANGE", "setMaxListeners", "EventEmitter.setMaxListeners N/events:405:3"),
    (
        "fs.createReadStream",
        "INVALID_ARG_TYPE",
        "path",
        "new ReadStream I/fs/streams:217:5|Object.createReadStream N/fs:3274:10",
    ),
    (
        "fs.createReadStream",
        "INVALID_ARG_TYPE",
        "start",
        "new ReadStream I/fs/streams:238:5|Object.createReadStream N/fs:3274:10",
    ),
    (
        "fs.createReadStream",
        "INVALID_ARG_VALUE",
        "encoding",
        "assertEncoding I/fs/utils:157:11|getOptions I/fs/utils:333:5|new ReadStream I/fs/streams:195:24|Object.createReadStream N/fs:3274:10",
    ),
    (
        "fs.createReadStream",
        "OUT_OF_RANGE",
        "start",
        "new ReadStream I/fs/streams:250:13|Object.createReadStream N/fs:3274:10",
    ),
    (
        "fs.createWriteStream",
        "INVALID_ARG_TYPE",
        "path",
        "new WriteStream I/fs/streams:378:5|Object.createWriteStream N/fs:3297:10",
    ),
    ("fs.watch", "INVALID_ARG_TYPE", "path", "Object.watch N/fs:2598:16"),
    ("fs.watchFile", "INVALID_ARG_TYPE", "listener", "Object.watchFile N/fs:2671:3"),
    ("fs/forms.access", "INVALID_ARG_TYPE", "cb", "makeCallback N/fs:185:3|Object.access N/fs:229:14"),
    ("fs/forms.appendFile", "INVALID_ARG_TYPE", "cb", "Object.appendFile N/fs:2530:3"),
    (
        "fs/places.chmodSync",
        "INVALID_ARG_TYPE",
        "mode",
        "parseFileMode I/validators:82:3|Object.chmodSync N/fs:2108:10",
    ),
    ("fs/forms.copyFile", "INVALID_ARG_TYPE", "cb", "makeCallback N/fs:185:3|Object.copyFile N/fs:3184:14"),
    ("fs/forms.mkdir", "INVALID_ARG_TYPE", "cb", "makeCallback N/fs:185:3|Object.mkdir N/fs:1374:14"),
    ("fs/forms.open", "INVALID_ARG_TYPE", "cb", "makeCallback N/fs:185:3|Object.open N/fs:605:14"),
    ("fs/forms.readFile", "INVALID_ARG_TYPE", "cb", "Object.readFile N/fs:360:3"),
    ("fs/forms.readdir", "INVALID_ARG_TYPE", "cb", "makeCallback N/fs:185:3|Object.readdir N/fs:1574:14"),
    ("fs/forms.rename", "INVALID_ARG_TYPE", "cb", "makeCallback N/fs:185:3|Object.rename N/fs:1054:14"),
    ("fs/forms.stat", "INVALID_ARG_TYPE", "cb", "makeStatsCallback N/fs:194:3|Object.stat N/fs:1711:14"),
    ("fs/forms.unlink", "INVALID_ARG_TYPE", "cb", "makeCallback N/fs:185:3|Object.unlink N/fs:1988:14"),
    ("fs/forms.writeFile", "INVALID_ARG_TYPE", "cb", "Object.writeFile N/fs:2412:3"),
    ("fs/forms.writeFile", "INVALID_ARG_TYPE", "data", "Object.writeFile N/fs:2425:5"),
    ("fs/places.accessSync", "INVALID_ARG_TYPE", "path", "Object.accessSync N/fs:244:18"),
    (
        "fs/places.appendFileSync",
        "INVALID_ARG_TYPE",
        "data",
        "Object.writeFileSync N/fs:2491:5|Object.appendFileSync N/fs:2564:6",
    ),
    ("fs/places.copyFileSync", "INVALID_ARG_TYPE", "dest", "Object.copyFileSync N/fs:3202:5"),
    ("fs/places.mkdirSync", "INVALID_ARG_TYPE", "path", "Object.mkdirSync N/fs:1411:5"),
    ("fs/places.openSync", "INVALID_ARG_TYPE", "path", "Object.openSync N/fs:622:5"),
    ("fs/places.openSync", "INVALID_ARG_VALUE", "flags", "stringToFlags I/fs/utils:634:9|Object.openSync N/fs:623:5"),
    (
        "fs/places.readFileSync",
        "INVALID_ARG_TYPE",
        "options",
        "getOptions I/fs/utils:329:11|Object.readFileSync N/fs:474:13",
    ),
    (
        "fs/places.readFileSync",
        "INVALID_ARG_TYPE",
        "path",
        "Object.openSync N/fs:622:5|Object.readFileSync N/fs:487:35",
    ),
    (
        "fs/places.readFileSync",
        "INVALID_ARG_VALUE",
        "encoding",
        "assertEncoding I/fs/utils:157:11|getOptions I/fs/utils:333:5|Object.readFileSync N/fs:474:13",
    ),
    ("fs/places.readdirSync", "INVALID_ARG_TYPE", "path", "Object.readdirSync N/fs:1621:10"),
    ("fs/places.renameSync", "INVALID_ARG_TYPE", "newPath", "Object.renameSync N/fs:1075:5"),
    ("fs/places.rmSync", "INVALID_ARG_TYPE", "path", "Object.rmSync N/fs:1281:16"),
    ("fs/places.statSync", "INVALID_ARG_TYPE", "path", "Object.statSync N/fs:1795:5"),
    ("fs/places.unlinkSync", "INVALID_ARG_TYPE", "path", "Object.unlinkSync N/fs:2000:18"),
    (
        "fs/places.utimesSync",
        "INVALID_ARG_TYPE",
        "time",
        "toUnixTimestamp I/fs/utils:666:9|Object.utimesSync N/fs:2253:5",
    ),
    ("fs/places.writeFileSync", "INVALID_ARG_TYPE", "data", "Object.writeFileSync N/fs:2491:5"),
    ("path/components._format", "INVALID_ARG_TYPE", "pathObject", "_format N/path:172:3"),
    ("nextTick", "INVALID_ARG_TYPE", "callback", "process.nextTick I/process/task_queues:114:3"),
    ("path/posix.basename", "INVALID_ARG_TYPE", "path", "Object.basename N/path:1475:5"),
    ("path/posix.dirname", "INVALID_ARG_TYPE", "path", "Object.dirname N/path:1442:5"),
    ("path/posix.extname", "INVALID_ARG_TYPE", "path", "Object.extname N/path:1552:5"),
    ("path/posix.isAbsolute", "INVALID_ARG_TYPE", "path", "Object.isAbsolute N/path:1323:5"),
    ("path/posix.join", "INVALID_ARG_TYPE", "path", "Object.join N/path:1339:7"),
    ("path/posix.normalize", "INVALID_ARG_TYPE", "path", "Object.normalize N/path:1294:5"),
    ("path/posix.parse", "INVALID_ARG_TYPE", "path", "Object.parse N/path:1616:5"),
    ("path/posix.relative", "INVALID_ARG_TYPE", "from", "Object.relative N/path:1357:5"),
    ("path/posix.resolve", "INVALID_ARG_TYPE", "", "Object.resolve N/path:1257:7"),
    (
        "process.chdir",
        "INVALID_ARG_TYPE",
        "directory",
        "process.wrappedChdir [as chdir] I/bootstrap/switches/does_own_process_state:127:3",
    ),
    ("process.queueMicrotask", "INVALID_ARG_TYPE", "callback", "queueMicrotask I/process/task_queues:161:3"),
    (
        "readline.question",
        "USE_AFTER_CLOSE",
        "",
        "[kQuestion] I/readline/interface:450:13|Interface.question N/readline:160:20",
    ),
    ("stream.compose", "MISSING_ARGS", "streams", "Stream.compose I/streams/compose:30:11"),
    ("stream.method", "INVALID_ARG_TYPE", "fn", "Readable.map I/streams/operators:38:3|Readable.map N/stream:72:33"),
    (
        "stream.method",
        "OUT_OF_RANGE",
        "number",
        "toIntegerOrInfinity I/streams/operators:316:11|Readable.take I/streams/operators:353:12|Readable.take N/stream:72:33",
    ),
    (
        "stream.pipeline",
        "INVALID_ARG_TYPE",
        "",
        "popCallback I/streams/pipeline:75:3|Stream.pipeline I/streams/pipeline:183:37",
    ),
    (
        "streams/abort.addAbortSignal",
        "INVALID_ARG_TYPE",
        "signal",
        "validateAbortSignal I/streams/add-abort-signal:29:11|Stream.addAbortSignal I/streams/add-abort-signal:34:3",
    ),
    (
        "streams/duplex.from",
        "INVALID_ARG_TYPE",
        "body",
        "duplexify I/streams/duplexify:204:9|Duplex.from I/streams/duplex:202:10",
    ),
    (
        "streams/end_of_stream.eos",
        "INVALID_ARG_TYPE",
        "callback",
        "Stream.eos [as finished] I/streams/end-of-stream:120:3",
    ),
    (
        "streams/readable.Readable",
        "INVALID_ARG_VALUE",
        "options.highWaterMark",
        "getHighWaterMark I/streams/state:38:13|new ReadableState I/streams/readable:285:5|new Readable I/streams/readable:346:25",
    ),
    (
        "streams/readable.from",
        "INVALID_ARG_TYPE",
        "iterable",
        "from I/streams/from:39:11|Readable.from I/streams/readable:1795:10",
    ),
    (
        "streams/readable.setEncoding",
        "UNKNOWN_ENCODING",
        "",
        "new StringDecoder N/string_decoder:63:11|Readable.setEncoding I/streams/readable:597:19",
    ),
    ("string_decoder.StringDecoder", "UNKNOWN_ENCODING", "", "new StringDecoder N/string_decoder:63:11"),
    ("string_decoder.write", "INVALID_ARG_TYPE", "buf", "StringDecoder.write N/string_decoder:80:11"),
    ("timers.setImmediate", "INVALID_ARG_TYPE", "callback", "setImmediate N/timers:216:3"),
    ("timers.setInterval", "INVALID_ARG_TYPE", "callback", "setInterval N/timers:168:3"),
    ("timers.setTimeout", "INVALID_ARG_TYPE", "callback", "setTimeout N/timers:124:3"),
    ("url.fileURLToPath", "INVALID_ARG_TYPE", "path", "Object.fileURLToPath I/url:1645:11"),
    ("url.fileURLToPath", "INVALID_URL_SCHEME", "", "Object.fileURLToPath I/url:1647:11"),
    ("url.pathToFileURL", "INVALID_ARG_TYPE", "path", "Object.pathToFileURL N/url:1024:3"),
    ("url/legacy.urlParse", "INVALID_ARG_TYPE", "url", "Url.parse N/url:177:3|Object.urlParse [as parse] N/url:148:13"),
    ("url/search_params.URLSearchParams", "INVALID_TUPLE", "", "new URLSearchParams I/url:416:21"),
    ("url/search_params.get", "MISSING_ARGS", "name", "URLSearchParams.get I/url:583:13"),
    ("util.getSystemErrorName", "INVALID_ARG_TYPE", "err", "Object.getSystemErrorName N/util:453:3"),
    ("util.inherits", "INVALID_ARG_TYPE", "superCtor.prototype", "Object.inherits N/util:351:11"),
    (
        "util.stripVTControlCharacters",
        "INVALID_ARG_TYPE",
        "str",
        "Object.stripVTControlCharacters I/util/inspect:2778:3",
    ),
    ("util/promisify.callbackify", "INVALID_ARG_TYPE", "original", "Object.callbackify N/util:401:3"),
    ("util/promisify.promisify", "INVALID_ARG_TYPE", "original", "Object.promisify I/util:460:3"),
    ("util/style_text.styleText", "INVALID_ARG_VALUE", "format", "Object.styleText N/util:315:7"),
    ("web/event.Event", "MISSING_ARGS", "type", "new Event I/event_target:117:13"),
    (
        "zlib.asyncBufferWrapper",
        "INVALID_ARG_TYPE",
        "callback",
        "zlibBuffer N/zlib:117:3|Object.asyncBufferWrapper [as gzip] N/zlib:819:12",
    ),
    (
        "zlib.syncBufferWrapper",
        "INVALID_ARG_TYPE",
        "buffer",
        "zlibBufferSync N/zlib:175:13|Object.syncBufferWrapper [as gzipSync] N/zlib:811:14",
    ),
];

/// The line at a place where Node throws by itself.
const THROWN: &[(&str, &str)] = &[
    ("S/writable:460:11", "    throw new ERR_STREAM_NULL_VALUES();"),
    ("S/writable:467:13", "      throw new ERR_UNKNOWN_ENCODING(encoding);"),
    ("S/writable:484:13", "      throw new ERR_INVALID_ARG_TYPE("),
    ("S/writable:804:11", "    throw new ERR_METHOD_NOT_IMPLEMENTED('_write()');"),
    ("S/transform:163:9", "  throw new ERR_METHOD_NOT_IMPLEMENTED('_transform()');"),
    ("I/buffer:90:11", "    throw new ERR_BUFFER_OUT_OF_BOUNDS();"),
    ("I/buffer:92:9", "  throw new ERR_OUT_OF_RANGE(type || 'offset',"),
    ("I/crypto/hash:149:11", "    throw new ERR_CRYPTO_HASH_FINALIZED();"),
    ("I/crypto/hash:154:11", "    throw new ERR_INVALID_ARG_TYPE("),
    ("I/crypto/hash:167:11", "    throw new ERR_CRYPTO_HASH_FINALIZED();"),
    ("I/crypto/keys:737:11", "    throw new ERR_INVALID_ARG_TYPE("),
    ("I/crypto/random:232:11", "    throw new ERR_INVALID_ARG_TYPE('max', 'a safe integer', max);"),
    ("I/crypto/random:235:11", "    throw new ERR_OUT_OF_RANGE("),
    ("I/crypto/random:89:11", "    throw new ERR_OUT_OF_RANGE('size',"),
    ("I/event_target:1082:9", "  throw new ERR_INVALID_ARG_TYPE('listener', 'EventListener', listener);"),
    ("I/event_target:117:13", "      throw new ERR_MISSING_ARGS('type');"),
    ("I/event_target:784:13", "      throw new ERR_INVALID_ARG_TYPE('event', 'Event', event);"),
    ("I/fs/streams:250:13", "      throw new ERR_OUT_OF_RANGE("),
    ("I/fs/utils:157:11", "    throw new ERR_INVALID_ARG_VALUE('encoding', encoding, reason);"),
    ("I/fs/utils:329:11", "    throw new ERR_INVALID_ARG_TYPE('options', ['string', 'Object'], options);"),
    ("I/fs/utils:634:9", "  throw new ERR_INVALID_ARG_VALUE('flags', flags);"),
    ("I/fs/utils:666:9", "  throw new ERR_INVALID_ARG_TYPE(name, ['Date', 'Time in seconds'], time);"),
    ("I/readline/interface:450:13", "      throw new ERR_USE_AFTER_CLOSE('readline');"),
    ("I/streams/add-abort-signal:29:11", "    throw new ERR_INVALID_ARG_TYPE(name, 'AbortSignal', signal);"),
    ("I/streams/compose:30:11", "    throw new ERR_MISSING_ARGS('streams');"),
    ("I/streams/duplexify:204:9", "  throw new ERR_INVALID_ARG_TYPE("),
    ("I/streams/from:39:11", "    throw new ERR_INVALID_ARG_TYPE('iterable', ['Iterable'], iterable);"),
    ("I/streams/operators:316:11", "    throw new ERR_OUT_OF_RANGE('number', '>= 0', number);"),
    ("I/streams/state:38:13", "      throw new ERR_INVALID_ARG_VALUE(name, hwm);"),
    ("I/url:1645:11", "    throw new ERR_INVALID_ARG_TYPE('path', ['string', 'URL'], path);"),
    ("I/url:1647:11", "    throw new ERR_INVALID_URL_SCHEME('file');"),
    ("I/url:416:21", "              throw new ERR_INVALID_TUPLE('Each query pair', '[name, value]');"),
    ("I/url:583:13", "      throw new ERR_MISSING_ARGS('name');"),
    ("N/assert:338:11", "    throw new ERR_MISSING_ARGS('actual', 'expected');"),
    ("N/buffer:1098:9", "  throw new ERR_INVALID_ARG_TYPE("),
    ("N/buffer:1308:11", "    throw new ERR_INVALID_BUFFER_SIZE('16-bits');"),
    ("N/buffer:242:11", "    throw new ERR_INVALID_ARG_TYPE('target', ['Buffer', 'Uint8Array'], target);"),
    ("N/buffer:364:9", "  throw new ERR_INVALID_ARG_TYPE("),
    ("N/buffer:536:13", "      throw new ERR_UNKNOWN_ENCODING(encoding);"),
    ("N/buffer:608:11", "    throw new ERR_INVALID_ARG_TYPE('buf1', ['Buffer', 'Uint8Array'], buf1);"),
    ("N/buffer:641:15", "        throw new ERR_INVALID_ARG_TYPE("),
    ("N/buffer:860:11", "    throw new ERR_INVALID_ARG_TYPE("),
    ("N/buffer:945:11", "    throw new ERR_UNKNOWN_ENCODING(encoding);"),
    ("N/buffer:952:11", "    throw new ERR_INVALID_ARG_TYPE("),
    ("N/diagnostics_channel:244:11", "    throw new ERR_INVALID_ARG_TYPE('channel', ['string', 'symbol'], name);"),
    ("N/string_decoder:63:11", "    throw new ERR_UNKNOWN_ENCODING(encoding);"),
    ("N/string_decoder:80:11", "    throw new ERR_INVALID_ARG_TYPE('buf',"),
    ("N/util:351:11", "    throw new ERR_INVALID_ARG_TYPE('superCtor.prototype',"),
    ("N/zlib:175:13", "      throw new ERR_INVALID_ARG_TYPE("),
];

/// Where it throws on behalf of a function that it leaves out.
const HIDDEN: (&str, &str) = ("I/errors:543:7", "      throw error;");

/// Node's functions for a complaint of one of ours, whose error has that code and message.
pub(super) fn of(
    ours: &str,
    code: &str,
    message: &str,
) -> Option<impl Iterator<Item = (&'static str, String)> + use<>> {
    let argument = argument(message);
    let code = code.strip_prefix("ERR_")?;
    let found = COMPLAINTS.iter().find(|(name, about, on, _)| *name == ours && *about == code && *on == argument);
    let frames = found?.3.split('|').filter_map(|line| line.rsplit_once(' '));
    Some(frames.map(|(function, place)| (function, whole(place))))
}

/// The argument that a message is about; empty if it names none.
fn argument(message: &str) -> &str {
    let ways = [("The \"", '"'), ("The value of \"", '"'), ("The argument '", '\''), ("The property '", '\'')];
    let named = ways.iter().find_map(|(start, end)| message.strip_prefix(start)?.split_once(*end));
    let name = named.map_or("", |(name, _)| name);
    if name.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '_') { name } else { "" }
}

/// What a report shows of the place of a complaint, by the place of the innermost function.
pub(super) fn excerpt(place: &str) -> Option<String> {
    let is = |short: &str| whole(short) == place;
    let thrown = THROWN.iter().find(|(short, _)| is(short)).copied();
    let hidden = || {
        let innermost =
            |lines: &str| lines.split('|').next().and_then(|line| line.rsplit_once(' ')).is_some_and(|(_, at)| is(at));
        COMPLAINTS.iter().any(|(.., lines)| innermost(lines)).then_some(HIDDEN)
    };
    let (short, line) = thrown.or_else(hidden)?;
    let place = whole(short);
    let (place, _) = place.rsplit_once(':')?;
    let indent = &line[..line.len() - line.trim_start().len()];
    Some(format!("{place}\n{line}\n{indent}^\n"))
}

/// A place in full: `S/` stands for Node's streams, `I/` for its internal modules, `N/` for the others.
pub(super) fn whole(place: &str) -> String {
    let parts = [("S/", "node:internal/streams/"), ("I/", "node:internal/"), ("N/", "node:")];
    let long = parts.iter().find_map(|(short, long)| Some(format!("{long}{}", place.strip_prefix(short)?)));
    long.unwrap_or_else(|| place.to_owned())
}
