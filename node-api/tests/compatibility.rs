//! Which of Node's public names the simulation has.
//!
//! `compat/names.txt` holds the names as real Node lists them (`cargo xtask names`). The same program lists them in the
//! simulation; what is there, what fails with the named error and what is missing becomes `COMPATIBILITY.md` and
//! `compat/missing.txt`, from which the registry fills in the names that fail. This test holds both up to date, so no name
//! is lost unseen. `cargo test -p node-api --test compatibility -- --write` writes them.

#![allow(clippy::print_stderr, reason = "a test with its own harness says what it found")]

use node_api::{FileTree, Program, RunOptions, run};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const LISTING: &str = "listing.cjs";
const HOME: &str = "/home/learner/program";

fn main() -> ExitCode {
    let write = std::env::args().any(|arg| arg == "--write");
    // The engine recurses: it gets a large stack.
    let thread = std::thread::Builder::new().stack_size(512 << 20).spawn(move || check(write));
    match thread.map(std::thread::JoinHandle::join) {
        Ok(Ok(Ok(()))) => ExitCode::SUCCESS,
        Ok(Ok(Err(why))) => {
            eprintln!("compatibility: {why}");
            ExitCode::FAILURE
        }
        _ => ExitCode::FAILURE,
    }
}

fn check(write: bool) -> Result<(), String> {
    let node: Vec<String> = read("compat/names.txt")?.lines().map(str::to_owned).collect();
    let table = Table::of(&node, &listed()?);
    eprintln!("compatibility: {}", table.total());
    let files = [("COMPATIBILITY.md", table.markdown()), ("compat/missing.txt", table.missing_paths())];
    for (path, text) in files {
        if write {
            fs::write(whole(path), text).map_err(|error| format!("{path} cannot be written: {error}"))?;
        } else if read(path)? != text {
            let before = read("COMPATIBILITY.md")?;
            let lost: Vec<&str> = table.lacking().filter(|name| !before.contains(&format!("`{name}`"))).collect();
            return Err(format!("{path} is not up to date (lost: {lost:?}); `cargo xtask names` writes it"));
        }
    }
    if write { Ok(()) } else { check_uses() }
}

fn whole(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn read(path: &str) -> Result<String, String> {
    fs::read_to_string(whole(path)).map_err(|error| format!("{path} cannot be read: {error}"))
}

/// What a program prints in the simulation.
fn output_of(name: &str, text: String) -> Result<String, String> {
    let mut files = FileTree::new();
    files.write(&format!("{HOME}/{name}"), text.into_bytes());
    let program =
        Program { files, entry: name.to_owned(), argv: Vec::new(), env: BTreeMap::new(), cwd: HOME.to_owned() };
    let mut options = RunOptions::default();
    options.limits.stack = 256 << 20;
    let output = run(&program, &options);
    if output.exit_code != 0 {
        return Err(format!("{name} failed: {}", String::from_utf8_lossy(&output.stderr)));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The lines that the listing prints in the simulation.
fn listed() -> Result<BTreeSet<String>, String> {
    let printed = output_of(LISTING, read(&format!("compat/{LISTING}"))?)?;
    Ok(printed.lines().map(str::to_owned).collect())
}

/// Every path of the list fails with the named error: a function when it is called or made with `new`, anything else
/// when it is read. Nothing fails before.
fn check_uses() -> Result<(), String> {
    let program = "
        const uses = PATHS.map((path) => {
            const [root, ...steps] = path.replace('()', '').split('.');
            const name = steps.pop();
            const whole = root === 'globalThis' ? globalThis : require(root);
            const owner = steps.reduce((object, step) => object[step], whole);
            return [path, () => (path.endsWith('()') ? Reflect.apply(owner[name], owner, []) : owner[name])];
        });
        (async () => {
            for (const [path, use] of uses) {
                try {
                    await use();
                    console.log(path, 'does not fail');
                } catch (error) {
                    const isClass = /^Class constructor/.test(error.message) || /without 'new'/.test(error.message);
                    if (error.name !== 'NotSimulatedError' && !isClass) console.log(path, error.message);
                }
            }
        })();
    ";
    let missing = read("compat/missing.txt")?;
    let paths: Vec<&str> = missing.lines().collect();
    let printed = output_of("uses.cjs", program.replace("PATHS", &format!("{paths:?}")))?;
    if printed.is_empty() { Ok(()) } else { Err(format!("not the named error:\n{printed}")) }
}

/// What became of a name of Node's.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Present,
    /// It is there, and using it fails with the error that says why.
    Named,
    Missing,
}

struct Table {
    names: Vec<(String, State)>,
}

impl Table {
    fn of(node: &[String], ours: &BTreeSet<String>) -> Table {
        let failing: BTreeSet<String> =
            ours.iter().filter_map(|line| line.strip_suffix('!')).map(|name| bare(name).to_owned()).collect();
        let present: BTreeSet<&str> = ours.iter().filter(|line| !line.ends_with('!')).map(|line| bare(line)).collect();
        let state = |name: &str| {
            if ancestors(bare(name)).any(|ancestor| failing.contains(ancestor)) {
                State::Named
            } else if present.contains(bare(name)) {
                State::Present
            } else {
                State::Missing
            }
        };
        Table { names: node.iter().map(|name| (name.clone(), state(name))).collect() }
    }

    /// The names that do not work, without those below another one.
    fn lacking(&self) -> impl Iterator<Item = &str> {
        let lacking = |&(_, state): &(&str, State)| state != State::Present;
        let all: BTreeSet<&str> = self.states().filter(lacking).map(|(name, _)| bare(name)).collect();
        let is_first = move |name: &str| !ancestors(bare(name)).skip(1).any(|ancestor| all.contains(ancestor));
        self.states().filter(lacking).map(|(name, _)| name).filter(move |name| is_first(name))
    }

    fn states(&self) -> impl Iterator<Item = (&str, State)> {
        self.names.iter().map(|(name, state)| (name.as_str(), *state))
    }

    /// The paths of [`Table::lacking`], one a line.
    fn missing_paths(&self) -> String {
        self.lacking().map(|name| format!("{name}\n")).collect()
    }

    fn count(&self, module: Option<&str>, state: State) -> usize {
        let counts = |name: &str| module.is_none_or(|module| module_of(name) == module);
        self.states().filter(|&(name, of)| of == state && counts(name)).count()
    }

    fn row(&self, module: Option<&str>) -> [usize; 4] {
        let [present, named, missing] =
            [State::Present, State::Named, State::Missing].map(|state| self.count(module, state));
        [present, present + named + missing, named, missing]
    }

    fn total(&self) -> String {
        let [present, all, named, missing] = self.row(None);
        format!("{present} of {all} names present ({}), {named} named error, {missing} missing", share(present, all))
    }

    fn markdown(&self) -> String {
        let mut text = String::from(
            "# Compatibility\n\n\
             The public names of Node 24 and what the simulation has of them. Written by `cargo xtask names`: a program lists\n\
             the names on real Node and in the simulation (`compat/listing.cjs`), and a test holds this page up to date.\n\n\
             A name with a *named error* exists, and using it fails with a `NotSimulatedError` that says what is not\n\
             simulated. What stands below such a name counts with it. Presence says nothing of behaviour: that is what the\n\
             recorded programs compare.\n\n\
             | module | present | of | share | named error | missing |\n|---|---|---|---|---|---|\n",
        );
        let modules: BTreeSet<&str> = self.states().map(|(name, _)| module_of(name)).collect();
        let rows = modules.iter().map(|module| (format!("`{module}`"), self.row(Some(module))));
        for (title, [present, all, named, missing]) in rows.chain([("all".to_owned(), self.row(None))]) {
            let share = share(present, all);
            let _ = writeln!(text, "| {title} | {present} | {all} | {share} | {named} | {missing} |");
        }
        for (title, wanted) in [("Named error", State::Named), ("Missing", State::Missing)] {
            let states: BTreeMap<&str, State> = self.states().collect();
            let names: Vec<&str> = self.lacking().filter(|name| states[name] == wanted).collect();
            if !names.is_empty() {
                let _ = write!(text, "\n## {title}\n\n");
                names.iter().for_each(|name| {
                    let _ = writeln!(text, "- `{name}`");
                });
            }
        }
        text
    }
}

fn share(part: usize, all: usize) -> String {
    format!("{:.1} %", part as f64 * 100.0 / all.max(1) as f64)
}

fn module_of(name: &str) -> &str {
    bare(name).split('.').next().unwrap_or_default()
}

fn bare(name: &str) -> &str {
    name.trim_end_matches('!').trim_end_matches("()")
}

/// A path and what it lies in, the innermost first.
fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    std::iter::successors(Some(path), |path| path.rsplit_once('.').map(|(outer, _)| outer))
}
