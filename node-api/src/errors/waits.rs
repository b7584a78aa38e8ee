//! Node's own async functions that wait: those of `fs/promises`, with the places of their `await`s.

use crate::runtime::Waiting;

/// Operations whose `await` is on the system call itself.
const DIRECT: [(&str, &str); 22] = [
    ("access", "1312:10"),
    ("chmod", "1797:10"),
    ("copyFile", "1327:10"),
    ("link", "1767:10"),
    ("lstat", "1734:18"),
    ("lutimes", "1875:10"),
    ("mkdir", "1564:10"),
    ("mkdtemp", "1902:10"),
    ("open", OPEN),
    ("readdir", "1661:18"),
    ("readlink", "1679:10"),
    ("realpath", "1889:10"),
    ("rename", "1490:10"),
    ("rmdir", "1530:10"),
    ("stat", "1743:18"),
    ("statfs", "1756:18"),
    ("symlink", "1707:10"),
    ("unlink", "1775:10"),
    ("utimes", "1849:10"),
    ("chown", "1840:10"),
    ("lchown", "1816:10"),
    ("lchmod", "1805:10"),
];
/// Operations that wait for a descriptor first.
const OPENING: [(&str, &str); 4] =
    [("readFile", "1996:14"), ("writeFile", "1965:14"), ("appendFile", "1965:14"), ("truncate", "1498:14")];
/// Functions that the methods of a `FileHandle` wait for: by method, the function and its place.
const OF_HANDLES: [(&str, &str, &str); 15] = [
    ("read", "read", "1402:22"),
    ("readv", "readv", "1417:22"),
    ("write", "write", WRITE),
    ("writeText", "write", "1461:25"),
    ("writev", "writev", "1479:25"),
    ("writeFile", "write", WRITE),
    ("fstat", "fstat", "1720:18"),
    ("ftruncate", "ftruncate", "1505:10"),
    ("fsync", "fsync", "1546:10"),
    ("fdatasync", "fdatasync", "1538:10"),
    ("fchmod", "fchmod", "1787:10"),
    ("fchown", "fchown", "1829:10"),
    ("futimes", "futimes", "1867:10"),
    ("fstat of readFile", READ_FILE, "1221:22"),
    ("read of readFile", READ_FILE, "1261:24"),
];
const OPEN: &str = "1345:25";
const WRITE: &str = "1450:8";
const READ_FILE: &str = "readFileHandle";
const FILE: &str = "node:internal/fs/promises:";

/// What stands in front of the `await` at a place; with it begins the line that a report shows.
fn line(place: &str) -> &'static str {
    match place {
        OPEN => "  return new FileHandle(",
        WRITE => "      (",
        "1221:22" => "  const statFields = ",
        "1261:24" => "    const bytesRead = (",
        "1402:22" | "1417:22" => "  const bytesRead = (",
        "1461:25" | "1479:25" => "  const bytesWritten = (",
        _ if place.ends_with(":18") => "  const result = ",
        _ => "  return ",
    }
}

/// The place of an `await`, and its line, as a report shows them; none where Node waits in another way.
pub(super) fn excerpt(waiting: &[Waiting]) -> Option<String> {
    let Some(Waiting::Node(frame)) = waiting.first() else { return None };
    let place = frame.split_once(FILE)?.1.trim_end_matches(')');
    let (number, column) = place.split_once(':')?;
    let indent = " ".repeat(column.parse::<usize>().ok()?.checked_sub(1)?);
    let before = line(place);
    Some(format!("{FILE}{number}\n{before}await PromisePrototypeThen(\n{indent}^\n"))
}

/// What of Node waits for a failed system call of an operation, innermost first. `method` says whether the operation was
/// called on the module's object.
pub(super) fn of_files(operation: &str, syscall: &str, method: bool) -> Vec<Waiting> {
    let operation = operation.strip_suffix("Native").unwrap_or(operation);
    if let Some(called) = operation.strip_prefix("FileHandle.") {
        let mut own =
            of_handle(&if called == "readFile" { format!("{syscall} of readFile") } else { called.to_owned() });
        let inner = (called == "writeFile").then(|| format!("writeFileHandle ({FILE}1153:7)"));
        let calls = inner.into_iter().chain([format!("fsCall ({FILE}1118:12)")]);
        own.extend(calls.map(|line| Waiting::Node(line.into())));
        return own;
    }
    // A step of an operation that has several of them.
    let operation = match operation.split_once(' ') {
        Some(("readdir", "below")) => {
            return vec![Waiting::Node(format!("readdirRecursive ({FILE}1581:7)").into())];
        }
        Some((operation, _)) => operation,
        None => operation,
    };
    if operation == "cp" {
        let direct = DIRECT.iter().find(|(name, _)| *name == syscall);
        let asked = direct.map(|(name, place)| format!("{name} ({FILE}{place})")).into_iter();
        let outer = [
            "Promise.all (index 0)",
            "checkPaths (node:internal/fs/cp/cp:77:39)",
            "cpFn (node:internal/fs/cp/cp:66:17)",
        ];
        return asked.chain(outer.map(str::to_owned)).map(|line| Waiting::Node(line.into())).collect();
    }
    let place =
        |list: &[(&str, &'static str)]| list.iter().find(|(name, _)| *name == operation).map(|(_, place)| *place);
    // What `appendFile` calls to do its work is called as a function.
    let (called, owner) = match operation {
        "appendFile" => ("writeFile", ""),
        name => (name, if method { "Object." } else { "" }),
    };
    let outer = |place: &str| Waiting::Node(format!("{owner}{called} ({FILE}{place})").into());
    match (place(&DIRECT), place(&OPENING)) {
        (Some(place), _) => vec![outer(place)],
        (None, Some(place)) if syscall == "open" => {
            vec![Waiting::Node(format!("open ({FILE}{OPEN})").into()), outer(place)]
        }
        _ if operation == "readFile" => of_handle(&format!("{syscall} of readFile")),
        _ => Vec::new(),
    }
}

/// The function that a method of a handle waits for.
fn of_handle(method: &str) -> Vec<Waiting> {
    let found = OF_HANDLES.iter().find(|(name, ..)| *name == method);
    found.map(|(_, function, place)| Waiting::Node(format!("{function} ({FILE}{place})").into())).into_iter().collect()
}
