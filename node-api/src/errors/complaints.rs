//! Complaints of Node's own functions about how they were called: where in Node each arises.
//!
//! Most are thrown by functions that Node leaves out of stacks, so a report shows the line that throws for all of them.

/// A row for each complaint: our module, the name by which the program called its function, the error's code without
/// `ERR_` (`-` if none), the argument that it names (`-` if none), and Node's functions, innermost first, each with its place.
/// Instead of a module alone there may be one of its functions: the one that the function which the program called has
/// called, where that makes a difference.
///
/// The programs `tests/programs/uncaught/complaints-of-*.js` have the calls, and what real Node makes of them.
static COMPLAINTS: (&str, &str) = ("errors/complaints", include_str!("complaints.txt"));

/// A row for each place where Node throws by itself, with the line there; behind [`REJECTED`] one that only the report of
/// a rejection shows.
static THROWN: (&str, &str) = ("errors/thrown", include_str!("thrown.txt"));

/// The tables, which few programs need, with the names that they are read by.
pub(crate) static TABLES: [(&str, &str); 3] = [COMPLAINTS, THROWN, super::node_calls::CALLS];

/// The rows of a table.
pub(super) fn rows((name, text): (&'static str, &'static str)) -> std::str::Lines<'static> {
    crate::registry::read(name, text).lines()
}

/// Comes before a place that is shown where it is rejected, not thrown.
const REJECTED: char = '~';

/// Where it throws on behalf of a function that it leaves out.
const HIDDEN: (&str, &str) = ("I/errors:543:7", "      throw error;");

/// Node's functions for a complaint of one of our modules, whose error has that code and message.
pub(super) fn of(module: &str, called: &str, code: &str, message: &str) -> Option<Vec<(&'static str, String)>> {
    let code = if code.is_empty() { "-" } else { code.strip_prefix("ERR_").unwrap_or(code) };
    let argument = argument(message).unwrap_or("-");
    let find = |code: &str, argument: &str| {
        let key = [module, called, code, argument].join(" ");
        rows(COMPLAINTS).find_map(|row| row.strip_prefix(&key)?.strip_prefix(" = "))
    };
    // An address that is no file's is met where what is no path at all is.
    let of_address =
        || PATHS.iter().filter(|_| code == "INVALID_URL_SCHEME").find_map(|name| find("INVALID_ARG_TYPE", name));
    let known = || find(code, argument).or_else(of_address).map(|lines| functions(lines).collect());
    match (module, argument) {
        (NUMBERS, "offset" | "-") => {
            let outside = || Some(functions(find("OUT_OF_RANGE", "offset")?).collect());
            known_or_near(known(), outside, code, message)
        }
        _ => known(),
    }
}

/// The module with the methods of buffers that read and write numbers.
const NUMBERS: &str = "buffer/numbers";

/// Such a method finds everything that is wrong with an offset near the place where it is `outside` the buffer.
fn known_or_near(
    known: Option<Vec<(&'static str, String)>>,
    outside: impl FnOnce() -> Option<Vec<(&'static str, String)>>,
    code: &str,
    message: &str,
) -> Option<Vec<(&'static str, String)>> {
    let fraction = message.contains("It must be an integer");
    if known.is_some() && !fraction {
        return known;
    }
    let mut functions = outside()?;
    match code {
        "OUT_OF_RANGE" => functions[0].1 = whole("I/buffer:86:11"),
        "BUFFER_OUT_OF_BOUNDS" => functions[0].1 = whole("I/buffer:90:11"),
        "INVALID_ARG_TYPE" => {
            functions.remove(0);
            let (function, place) = functions.first_mut()?;
            let line = place.split(':').nth(2)?.parse::<u32>().ok()?;
            // The offset's type is looked at in front of two lines, of one for a byte, of three where it is written.
            let above = match *function {
                "checkBounds" => 2,
                "writeU_Int8" => 5,
                name if name.ends_with('8') => 3,
                _ => 4,
            };
            *place = whole(&format!("I/buffer:{}:3", line - above));
        }
        _ => return None,
    }
    Some(functions)
}

/// What functions call the paths that they take; the first of two comes first.
const PATHS: [&str; 7] = ["path", "src", "oldPath", "existingPath", "target", "prefix", "filename"];

/// The functions of a row, with their places.
pub(super) fn functions(lines: &'static str) -> impl Iterator<Item = (&'static str, String)> {
    let functions = lines.split(" | ").filter_map(|line| line.rsplit_once(' '));
    functions.map(|(function, place)| (function, whole(place)))
}

/// The argument that a message is about.
fn argument(message: &str) -> Option<&str> {
    let ways = [
        ("The \"", '"'),
        ("The value of \"", '"'),
        ("The argument '", '\''),
        ("The property '", '\''),
        ("Expected AsyncIterable to be returned from the \"", '['),
    ];
    let (name, _) = ways.iter().find_map(|(start, end)| message.strip_prefix(start)?.split_once(*end))?;
    name.chars().all(|c| c.is_alphanumeric() || c == '.' || c == '_').then_some(name)
}

/// What a report shows of a complaint, by the place of the innermost function; of one that was `rejected`, that place itself.
pub(super) fn thrown(place: &str, rejected: bool) -> Option<String> {
    let shown = |short: &str| match short.strip_prefix(REJECTED) {
        Some(short) => rejected && whole(short) == place,
        None => whole(short) == place,
    };
    let line = rows(THROWN).filter_map(|row| row.split_once(' ')).find(|(short, _)| shown(short));
    let line = line.map(|(short, line)| (short.trim_start_matches(REJECTED), line));
    let of_language = place == "<anonymous>";
    let innermost = |row: &'static str| functions(row.split_once(" = ")?.1).next();
    // What a function of the language throws for the program looks the same as what it throws for one of Node's.
    let known = || rows(COMPLAINTS).filter_map(innermost).any(|(_, innermost)| innermost == place).then_some(HIDDEN);
    line.or_else(|| known().filter(|_| !of_language)).map(|line| excerpt(line, rejected))
}

/// What a report shows of what one of the validators throws.
pub(super) fn hidden() -> String {
    excerpt(HIDDEN, false)
}

fn excerpt((place, line): (&str, &str), rejected: bool) -> String {
    let place = whole(place);
    let (place, column) = place.rsplit_once(':').expect("a place has a column");
    // A stack names the place of `new`, the report of what was thrown points at the `throw`.
    let before = column.parse::<usize>().map_or(0, |column| column.saturating_sub(1));
    let indent = line.find("throw ").filter(|_| !rejected).unwrap_or(before);
    format!("{place}\n{line}\n{}^\n", " ".repeat(indent))
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
    const RECORDED: [&str; 12] = [
        include_str!("../../tests/programs/fs/stacks-of-what-is-refused.expected.json"),
        include_str!("../../tests/programs/uncaught/complaints-of-fs-at-once.expected.json"),
        include_str!("../../tests/programs/uncaught/complaints-of-fs-callbacks.expected.json"),
        include_str!("../../tests/programs/uncaught/complaints-of-fs-promises.expected.json"),
        include_str!("../../tests/programs/uncaught/complaints-of-functions-of-data.expected.json"),
        include_str!("../../tests/programs/uncaught/complaints-of-further-functions.expected.json"),
        include_str!("../../tests/programs/uncaught/complaints-of-more-functions.expected.json"),
        include_str!("../../tests/programs/uncaught/complaints-of-node-functions.expected.json"),
        include_str!("../../tests/programs/uncaught/complaints-of-offsets.expected.json"),
        include_str!("../../tests/programs/uncaught/complaints-of-streams.expected.json"),
        include_str!("../../tests/programs/uncaught/complaints-of-timers-promises.expected.json"),
        include_str!("../../tests/programs/uncaught/complaints-of-web-streams.expected.json"),
    ];

    #[test]
    fn every_row_is_what_real_node_showed() {
        let mut count = 0;
        for row in rows(COMPLAINTS) {
            let (_, lines) = row.split_once(" = ").expect("a row has a key and functions");
            let shown = functions(lines).map(|(function, place)| match function {
                "" => format!("    at {place}"),
                function => format!("    at {function} ({place})"),
            });
            let shown = shown.collect::<Vec<_>>().join("\\n");
            let shown = format!("\\n{shown}\\n");
            assert!(RECORDED.iter().any(|recorded| recorded.contains(&shown)), "{row}");
            count += 1;
        }
        assert!(count > 900, "{count}");
    }
}
