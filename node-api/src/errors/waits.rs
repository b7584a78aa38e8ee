//! Node's own async functions that wait: those of `fs/promises`, with the places of their `await`s.

use crate::runtime::Waiting;

/// Operations whose `await` is on the system call itself.
const DIRECT: [(&str, &str); 22] = [
    ("access", "1312:10"),
    ("chmod", "1797:10"),
    ("copyFile", "1327:10"),
    ("link", "1767:10"),
    ("lstat", "1734:18"),
    ("lutimes", "1861:10"),
    ("mkdir", "1564:10"),
    ("mkdtemp", "1902:10"),
    ("open", OPEN),
    ("readdir", "1661:18"),
    ("readlink", "1679:10"),
    ("realpath", "1889:10"),
    ("rename", "1490:10"),
    ("rmdir", "1530:10"),
    ("stat", "1743:18"),
    ("statfs", "1753:18"),
    ("symlink", "1707:10"),
    ("unlink", "1775:10"),
    ("utimes", "1849:10"),
    ("chown", "1837:10"),
    ("lchown", "1819:10"),
    ("lchmod", "1805:10"),
];
/// Operations that wait for a descriptor first.
const OPENING: [(&str, &str); 4] =
    [("readFile", "1996:14"), ("writeFile", "1965:14"), ("appendFile", "1965:14"), ("truncate", "1498:14")];
const OPEN: &str = "1345:25";
const FILE: &str = "node:internal/fs/promises:";

/// What of Node waits for a failed system call of an operation, innermost first. `method` says whether the operation was
/// called on the module's object.
pub(super) fn of_files(operation: &str, syscall: &str, method: bool) -> Vec<Waiting> {
    let operation = operation.strip_suffix("Native").unwrap_or(operation);
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
        _ if operation == "readFile" => vec![Waiting::Node(format!("readFileHandle ({FILE}1261:24)").into())],
        _ => Vec::new(),
    }
}

/// The place of an `await` of Node's own, with its text, as the report of a rejection shows it.
pub(super) fn excerpt(waiting: &Waiting) -> Option<String> {
    let Waiting::Node(line) = waiting else { return None };
    let (place, column) = line.rsplit_once('(')?.1.strip_suffix(')')?.rsplit_once(':')?;
    let text = match column {
        "10" => "  return await PromisePrototypeThen(",
        "18" => "  const result = await PromisePrototypeThen(",
        "24" => "    const bytesRead = (await PromisePrototypeThen(",
        "25" => "  return new FileHandle(await PromisePrototypeThen(",
        _ => return None,
    };
    let indent = " ".repeat(column.parse::<usize>().ok()? - 1);
    Some(format!("{place}\n{text}\n{indent}^\n"))
}
