//! A folder that somebody drops: which of its files become the program, and why the others do not.

use protocol::{MAX_FILES, MAX_SOURCE, Program, Refused};

/// Files that are read at most, so that what turns out not to be text does not cost more than this many reads.
const MAX_READ: usize = 4 * MAX_FILES;
/// What is known not to be text, and is not read.
const BINARY: [&str; 24] = [
    "7z", "avif", "bin", "bmp", "br", "db", "exe", "gif", "gz", "ico", "jpeg", "jpg", "mov", "mp3", "mp4", "node",
    "pdf", "png", "tar", "wasm", "webp", "woff", "woff2", "zip",
];
/// Files that a program starts with, when no package.json says another.
const ENTRIES: [&str; 6] = ["index.js", "main.js", "index.mjs", "main.mjs", "index.cjs", "main.cjs"];

/// A file that is there to be taken. A folder that was not entered ends with a slash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offered {
    /// Its path, from the folder that was dropped.
    pub path: String,
    /// Bytes.
    pub size: u64,
}

/// What is to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// This one was saved by Looproom.
    Saved(usize),
    /// Source files: which, and the paths that they get. After them sentences about those that are left out.
    Sources(Vec<(usize, String)>, Vec<String>),
}

/// A program from files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imported {
    /// The program.
    pub program: Program,
    /// Sentences about what was left out.
    pub notes: Vec<String>,
}

/// Decides what is read, by names and sizes alone.
///
/// # Errors
/// One sentence, when there is nothing to read, too much, or a name that no program may have.
pub fn choose(offered: &[Offered]) -> Result<Choice, String> {
    if let [only] = offered
        && only.path.to_lowercase().ends_with(".json")
    {
        return Ok(Choice::Saved(0));
    }
    let root = root(offered);
    let (mut taken, mut hidden, mut modules, mut binary, mut long) = (Vec::new(), 0, 0, Vec::new(), Vec::new());
    for (at, file) in offered.iter().enumerate() {
        let path = &file.path[root..];
        let mut parts = path.split('/');
        if parts.clone().any(|part| part == "node_modules") {
            modules += 1;
        } else if parts.any(|part| part.len() > 1 && part.starts_with('.') && part != "..") {
            hidden += 1;
        } else if let Err(why @ Refused::Path(_)) = Program::single(path, "").check() {
            return Err(format!("This cannot be opened: {why}."));
        } else if extension(path).is_some_and(|ending| BINARY.binary_search(&ending.as_str()).is_ok()) {
            binary.push(path);
        } else if file.size > MAX_SOURCE as u64 {
            long.push(path);
        } else {
            taken.push((at, path.to_owned()));
        }
    }
    if taken.is_empty() {
        return Err("There is no source file in it.".to_owned());
    }
    if taken.len() > MAX_READ {
        return Err(format!("It has {} files; a program has at most {MAX_FILES}.", taken.len()));
    }
    let mut notes = Vec::new();
    if modules > 0 {
        notes.push("node_modules was left out: programs here have Node's own modules only.".to_owned());
    }
    if hidden > 0 {
        notes.push("Hidden files and folders were left out.".to_owned());
    }
    notes.extend(left_out(&binary, "not text"));
    notes.extend(left_out(&long, "longer than a program may be"));
    Ok(Choice::Sources(taken, notes))
}

/// Makes the program out of what was read.
///
/// # Errors
/// One sentence, when it breaks a bound or nothing says where it starts.
pub fn assemble(read: Vec<(String, Vec<u8>)>, mut notes: Vec<String>) -> Result<Imported, String> {
    let (mut files, mut binary) = (Vec::new(), Vec::new());
    for (path, bytes) in read {
        match String::from_utf8(bytes) {
            Ok(text) if !text.contains('\0') => files.push((path, text.replace("\r\n", "\n"))),
            _ => binary.push(path),
        }
    }
    let binary: Vec<&str> = binary.iter().map(String::as_str).collect();
    notes.extend(left_out(&binary, "not text"));
    let Some(entry) = entry(&files) else {
        let found = files.first().map_or(String::new(), |(path, _)| format!(" Found: {path}."));
        return Err(format!(
            "Nothing says where it starts: it needs index.js, main.js, or a package.json with \"main\".{found}"
        ));
    };
    let program = Program { files, entry };
    program.check().map_err(|why| format!("This cannot be opened: {why}."))?;
    Ok(Imported { program, notes })
}

/// Bytes of the folder's name that stands before all paths, with its slash.
fn root(offered: &[Offered]) -> usize {
    let first = |file: &Offered| file.path.split_once('/').map(|(folder, _)| folder.to_owned());
    let Some(folder) = offered.first().and_then(first).filter(|folder| !folder.is_empty() && folder != "..") else {
        return 0;
    };
    let all = offered.iter().all(|file| first(file).as_ref() == Some(&folder));
    if all { folder.len() + 1 } else { 0 }
}

fn extension(path: &str) -> Option<String> {
    path.rsplit('/').next()?.rsplit_once('.').map(|(_, ending)| ending.to_lowercase())
}

fn left_out(paths: &[&str], why: &str) -> Option<String> {
    let shown = paths.iter().take(3).copied().collect::<Vec<_>>().join(", ");
    match paths.len() {
        0 => None,
        1 => Some(format!("{shown} was left out: it is {why}.")),
        2 | 3 => Some(format!("{shown} were left out: they are {why}.")),
        n => Some(format!("{shown} and {} more were left out: they are {why}.", n - 3)),
    }
}

/// Where Node would start: the package's main file, a usual name, or the only script there is.
fn entry(files: &[(String, String)]) -> Option<String> {
    let has = |path: &str| files.iter().any(|(found, _)| found == path);
    let package = files.iter().find(|(path, _)| path == "package.json");
    let main = package.and_then(|(_, text)| {
        let whole: serde_json::Value = serde_json::from_str(text).ok()?;
        let main = whole.get("main")?.as_str()?.trim_start_matches("./").trim_end_matches('/').to_owned();
        [main.clone(), format!("{main}.js"), format!("{main}/index.js")].into_iter().find(|path| has(path))
    });
    let usual = || ENTRIES.into_iter().find(|path| has(path)).map(str::to_owned);
    let only = || {
        let is_script = |path: &&String| matches!(extension(path).as_deref(), Some("js" | "mjs" | "cjs"));
        let mut scripts = files.iter().map(|(path, _)| path).filter(is_script);
        scripts.next().filter(|_| scripts.next().is_none()).cloned()
    };
    main.or_else(usual).or_else(only)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(paths: &[&str]) -> Vec<Offered> {
        paths.iter().map(|path| Offered { path: (*path).to_owned(), size: 10 }).collect()
    }

    fn sources(paths: &[&str]) -> (Vec<String>, Vec<String>) {
        match choose(&offered(paths)) {
            Ok(Choice::Sources(taken, notes)) => (taken.into_iter().map(|(_, path)| path).collect(), notes),
            other => panic!("{other:?}"),
        }
    }

    fn assembled(files: &[(&str, &str)]) -> Result<Imported, String> {
        let read = files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().to_vec()));
        assemble(read.collect(), Vec::new())
    }

    #[test]
    fn endings_are_sorted() {
        assert!(BINARY.is_sorted());
    }

    #[test]
    fn the_folder_s_own_name_is_not_part_of_the_paths() {
        assert_eq!(sources(&["gist/index.js", "gist/lib/a.js"]).0, ["index.js", "lib/a.js"]);
        assert_eq!(sources(&["a.js", "b.js"]).0, ["a.js", "b.js"]);
        assert_eq!(sources(&["x/a.js", "y/b.js"]).0, ["x/a.js", "y/b.js"]);
    }

    #[test]
    fn what_is_left_out_is_said() {
        let (taken, notes) = sources(&["p/index.js", "p/.git/", "p/.env", "p/node_modules/", "p/a.PNG", "p/b.zip"]);
        assert_eq!(taken, ["index.js"]);
        assert_eq!(notes.len(), 3, "{notes:?}");
        assert!(notes[2].contains("a.PNG, b.zip were left out: they are not text"), "{notes:?}");
        let mut long = offered(&["index.js", "data.txt"]);
        long[1].size = MAX_SOURCE as u64 + 1;
        assert!(matches!(choose(&long), Ok(Choice::Sources(taken, notes)) if taken.len() == 1 && notes.len() == 1));
    }

    #[test]
    fn hostile_names_are_refused() {
        let long = "x".repeat(500);
        for path in ["../a.js", "p/../../a.js", "/etc/passwd", "a\0.js", "a\\b.js", "a//b.js", &*long] {
            let found = choose(&offered(&["b.js", path]));
            assert!(found.as_ref().is_err_and(|why| why.contains("path that cannot be used")), "{path:?}: {found:?}");
        }
    }

    #[test]
    fn too_much_and_nothing_are_refused() {
        let many: Vec<String> = (0..1_000).map(|n| format!("f{n}.js")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert!(choose(&offered(&many)).is_err_and(|why| why.contains("1000 files")));
        assert!(choose(&offered(&[".git/"])).is_err());
        assert!(choose(&[]).is_err());
        let texts: Vec<(String, Vec<u8>)> = (0..40).map(|n| (format!("f{n}.js"), Vec::new())).collect();
        let with_main = [vec![("main.js".to_owned(), Vec::new())], texts].concat();
        assert!(assemble(with_main, Vec::new()).is_err_and(|why| why.contains("41 files")));
        let long = vec![("main.js".to_owned(), vec![b'x'; MAX_SOURCE]), ("b.js".to_owned(), vec![b'x'; 10])];
        assert!(assemble(long, Vec::new()).is_err_and(|why| why.contains("bytes long")));
    }

    #[test]
    fn it_starts_where_node_would() {
        let start = |files: &[(&str, &str)]| assembled(files).map(|found| found.program.entry);
        assert_eq!(start(&[("main.js", ""), ("index.js", "")]), Ok("index.js".into()));
        assert_eq!(start(&[("only.mjs", ""), ("notes.md", "")]), Ok("only.mjs".into()));
        let package = ("package.json", "{\"main\":\"./lib/start\"}");
        assert_eq!(start(&[package, ("index.js", ""), ("lib/start.js", "")]), Ok("lib/start.js".into()));
        assert_eq!(start(&[("package.json", "{broken"), ("index.js", "")]), Ok("index.js".into()));
        assert_eq!(start(&[("package.json", "{\"main\":\"../../x\"}"), ("index.js", "")]), Ok("index.js".into()));
        assert!(start(&[("a.js", ""), ("b.js", "")]).is_err_and(|why| why.contains("a.js")));
    }

    #[test]
    fn what_is_not_text_is_left_out_when_it_is_read() {
        let read = vec![
            ("main.js".to_owned(), b"1\r\n2".to_vec()),
            ("blob".to_owned(), vec![0xff, 0xfe]),
            ("nul.txt".to_owned(), vec![b'a', 0]),
        ];
        let found = assemble(read, Vec::new()).expect("it has a main file");
        assert_eq!(found.program, Program::single("main.js", "1\n2"));
        assert_eq!(found.notes, ["blob, nul.txt were left out: they are not text."]);
    }

    #[test]
    fn a_single_json_file_is_a_saved_program() {
        assert_eq!(choose(&offered(&["main.looproom.json"])), Ok(Choice::Saved(0)));
    }
}
