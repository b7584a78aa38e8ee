//! Complaints of Node's own functions about how they were called: where in Node each arises.
//!
//! Most are thrown by functions that Node leaves out of stacks, so a report shows the line that throws for all of them.

/// A row for each complaint: our module, the name by which the program called its function, the error's code without
/// `ERR_`, the argument that it names (`-` if none), and Node's functions, innermost first, each with its place.
///
/// `tests/programs/uncaught/complaints-of-node-functions.js` has the calls, and what real Node makes of them.
const COMPLAINTS: &str = include_str!("complaints.txt");

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

/// Node's functions for a complaint of one of our modules, whose error has that code and message.
pub(super) fn of(
    module: &str,
    called: &str,
    code: &str,
    message: &str,
) -> Option<impl Iterator<Item = (&'static str, String)> + use<>> {
    let key = [module, called, code.strip_prefix("ERR_")?, argument(message).unwrap_or("-")].join(" ");
    let lines = COMPLAINTS.lines().find_map(|row| row.strip_prefix(&key)?.strip_prefix(" = "))?;
    Some(functions(lines))
}

fn functions(lines: &'static str) -> impl Iterator<Item = (&'static str, String)> {
    let functions = lines.split(" | ").filter_map(|line| line.rsplit_once(' '));
    functions.map(|(function, place)| (function, whole(place)))
}

/// The argument that a message is about.
fn argument(message: &str) -> Option<&str> {
    let ways = [("The \"", '"'), ("The value of \"", '"'), ("The argument '", '\''), ("The property '", '\'')];
    let (name, _) = ways.iter().find_map(|(start, end)| message.strip_prefix(start)?.split_once(*end))?;
    name.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '_').then_some(name)
}

/// What a report shows of a place where Node throws by itself.
pub(super) fn thrown(place: &str) -> Option<String> {
    THROWN.iter().find(|(short, _)| whole(short) == place).copied().map(excerpt)
}

/// What a report shows of what one of the validators throws.
pub(super) fn hidden() -> String {
    excerpt(HIDDEN)
}

fn excerpt((place, line): (&str, &str)) -> String {
    let place = whole(place);
    let (place, _) = place.rsplit_once(':').expect("a place has a column");
    let indent = &line[..line.len() - line.trim_start().len()];
    format!("{place}\n{line}\n{indent}^\n")
}

/// A place in full: `S/` stands for Node's streams, `I/` for its internal modules, `N/` for the others.
pub(super) fn whole(place: &str) -> String {
    let parts = [("S/", "node:internal/streams/"), ("I/", "node:internal/"), ("N/", "node:")];
    let long = parts.iter().find_map(|(short, long)| Some(format!("{long}{}", place.strip_prefix(short)?)));
    long.unwrap_or_else(|| place.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What real Node makes of a call for each row.
    const RECORDED: &str = include_str!("../../tests/programs/uncaught/complaints-of-node-functions.expected.json");

    #[test]
    fn every_row_is_what_real_node_showed() {
        let mut rows = 0;
        for row in COMPLAINTS.lines() {
            let (_, lines) = row.split_once(" = ").expect("a row has a key and functions");
            let shown = functions(lines).map(|(function, place)| format!("    at {function} ({place})"));
            let shown = shown.collect::<Vec<_>>().join("\\n");
            assert!(RECORDED.contains(&format!("\\n{shown}\\n")), "{row}");
            rows += 1;
        }
        assert!(rows > 200, "{rows}");
    }
}
