//! Random programs, compared with real Node.
//!
//! A program is a tree of small actions: ticks, promise reactions, awaits, immediates, timers, throws that are caught.
//! Only orders that Node promises are asked for: timers stand far apart or start together, and never race an immediate.
//! With `--streams` a program is a graph of streams instead.

mod graphs;

use crate::shell::{Done, command, root, run};
use crate::tools;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

/// How deep callbacks nest, and how many actions a block holds.
const DEPTH: u32 = 4;
const WIDTH: u32 = 4;
/// How often Node runs a program again that printed something else here: on a busy machine its timers come late.
const RUNS: u32 = 6;

/// What programs are made of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Callbacks of every kind.
    Callbacks,
    /// Graphs of streams.
    Streams,
}

/// `fuzz [COUNT] [--seed N] [--streams] [--keep]`: compares COUNT programs (200 if not given) with real Node. With `--keep` the
/// programs become part of the corpus.
pub(crate) fn compare(args: &[&str]) -> Done {
    let count: u64 = args.iter().find_map(|a| a.parse().ok()).unwrap_or(200);
    let seed: u64 = args.iter().skip_while(|a| **a != "--seed").nth(1).and_then(|a| a.parse().ok()).unwrap_or(1);
    let kind = if args.contains(&"--streams") { Kind::Streams } else { Kind::Callbacks };
    if args.contains(&"--keep") {
        return keep(kind, seed, count);
    }
    let found = differences(kind, count, seed)?;
    println!(
        "random programs: {} the same, {} different, {} unstable on Node itself",
        found.same,
        found.different.len(),
        found.unstable
    );
    if found.different.is_empty() {
        return Ok(());
    }
    let list: Vec<String> = found.different.iter().map(|file| file.display().to_string()).collect();
    Err(format!("these programs print something else than on Node:\n{}", list.join("\n")))
}

/// How many of `count` programs print the same as on Node, and how many do not.
pub(crate) fn count(kind: Kind, count: u64, seed: u64) -> Result<(usize, usize), String> {
    differences(kind, count, seed).map(|found| (found.same, found.different.len()))
}

/// What a comparison found.
#[derive(Default)]
struct Found {
    same: usize,
    /// Programs that Node itself does not run the same way twice.
    unstable: usize,
    /// Programs that print something else, left where they are.
    different: Vec<PathBuf>,
}

fn differences(kind: Kind, count: u64, seed: u64) -> Result<Found, String> {
    let node = tools::node()?;
    run("cargo", &["build", "--quiet", "--package", "node-api"])?;
    let looproom = root().join("target/debug/looproom");
    let folder = std::env::temp_dir().join(format!("looproom-fuzz-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    let mut found = Found::default();
    for number in 0..count {
        let file = folder.join(format!("p{number}.js"));
        std::fs::write(&file, program(kind, seed.wrapping_add(number))).map_err(|e| e.to_string())?;
        let ours = outcome(command(&looproom.to_string_lossy()).arg("run").arg(&file))?;
        let real = outcome(Command::new(&node).arg(&file))?;
        let mut again = Vec::new();
        if real != ours {
            for _ in 0..RUNS {
                again.push(outcome(Command::new(&node).arg(&file))?);
            }
        }
        if real == ours || again.contains(&ours) {
            found.same += 1;
            let _ = std::fs::remove_file(&file);
        } else if again.iter().any(|other| *other != real) {
            found.unstable += 1;
        } else {
            found.different.push(file);
        }
    }
    if found.different.is_empty() {
        let _ = std::fs::remove_dir_all(&folder);
    }
    Ok(found)
}

fn keep(kind: Kind, seed: u64, count: u64) -> Done {
    let place = match kind {
        Kind::Callbacks => "node-api/tests/programs/random",
        Kind::Streams => "node-api/tests/programs/stream-graphs",
    };
    let folder: PathBuf = root().join(place);
    std::fs::create_dir_all(&folder).map_err(|e| e.to_string())?;
    for number in 0..count {
        let file = folder.join(format!("r{:04}.js", seed + number));
        std::fs::write(file, program(kind, seed.wrapping_add(number))).map_err(|e| e.to_string())?;
    }
    crate::record::run(&[place])
}

fn outcome(command: &mut Command) -> Result<(Option<i32>, Vec<u8>), String> {
    let out = command.current_dir(Path::new("/")).output().map_err(|e| format!("cannot run {command:?}: {e}"))?;
    Ok((out.status.code(), out.stdout))
}

/// The program of a seed.
fn program(kind: Kind, seed: u64) -> String {
    let mut dice = Dice(seed.wrapping_mul(GOLDEN));
    if kind == Kind::Streams {
        return graphs::program(&mut dice);
    }
    let mut writer = Writer { dice, text: PRELUDE.to_owned(), labels: 0, timers: true, delay: 0 };
    writer.block(0, false);
    writer.text
}

/// Where chance comes from (splitmix64).
struct Dice(u64);

impl Dice {
    /// A number below `bound`.
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(GOLDEN);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        u32::try_from((z ^ (z >> 31)) % u64::from(bound)).expect("the remainder is below a u32")
    }

    fn one_in(&mut self, bound: u32) -> bool {
        self.below(bound) == 0
    }
}

const GOLDEN: u64 = 0x9e37_79b9_7f4a_7c15;
const PRELUDE: &str = "\
const log = (...values) => console.log(...values);
process.on('unhandledRejection', (e) => log('unhandled', e.message));
";

struct Writer {
    dice: Dice,
    text: String,
    /// Labels given so far: every line that is printed has one of its own.
    labels: u32,
    /// Whether a timer may be started here: one inside another's callback would race a third.
    timers: bool,
    /// The delay of the last timer: each waits 40 ms longer, so that a busy machine keeps their order.
    delay: u32,
}

impl Writer {
    fn label(&mut self) -> u32 {
        self.labels += 1;
        self.labels
    }

    fn line(&mut self, depth: u32, text: &str) {
        let indent = 2 * depth as usize;
        let _ = writeln!(self.text, "{:indent$}{text}", "");
    }

    fn block(&mut self, depth: u32, asynchronous: bool) {
        for _ in 0..1 + self.dice.below(WIDTH) {
            self.action(depth, asynchronous);
        }
    }

    /// `open`, a block that logs and acts, the line `last` if it holds anything, `close`.
    fn nested(&mut self, depth: u32, asynchronous: bool, [open, last, close]: [&str; 3]) {
        self.line(depth, open);
        let label = self.label();
        self.line(depth + 1, &format!("log({label});"));
        if depth < DEPTH {
            self.block(depth + 1, asynchronous);
        }
        if !last.is_empty() {
            self.line(depth + 1, last);
        }
        self.line(depth, close);
    }

    fn timer(&mut self, depth: u32) {
        if !self.timers || self.delay > 240 {
            return self.nested(depth, false, ["setImmediate(() => {", "", "});"]);
        }
        self.delay += 40;
        let end = format!("}}, {});", self.delay);
        self.timers = false;
        self.nested(depth, false, ["setTimeout(() => {", "", &end]);
        self.timers = true;
    }

    fn promise(&mut self, depth: u32) {
        let label = self.label();
        let end = ["resolve", "reject"][self.dice.below(2) as usize];
        let close =
            format!("}}).then((v) => log('ok', v), (e) => log('no', e)).finally(() => log('finally {label}'));");
        self.nested(depth, false, ["new Promise((resolve, reject) => {", &format!("{end}({label});"), &close]);
    }

    fn action(&mut self, depth: u32, asynchronous: bool) {
        match self.dice.below(if asynchronous { 18 } else { 14 }) {
            0 | 1 => self.nested(depth, false, ["process.nextTick(() => {", "", "});"]),
            2 => self.nested(depth, false, ["Promise.resolve().then(() => {", "", "});"]),
            3 => self.nested(depth, false, ["queueMicrotask(() => {", "", "});"]),
            4 | 5 => self.nested(depth, true, ["(async () => {", "", "})();"]),
            6 => self.promise(depth),
            7 => self.nested(depth, false, ["setImmediate(() => {", "", "});"]),
            8 => self.timer(depth),
            kind => {
                let text = self.statement(kind);
                self.line(depth, &text);
            }
        }
    }

    /// An action of one line.
    fn statement(&mut self, kind: u32) -> String {
        let n = self.label();
        match kind {
            9 => {
                let steps = (0..=self.dice.below(3)).map(|step| format!(".then(() => log('{n}.{step}'))"));
                format!("Promise.resolve(){};", steps.collect::<String>())
            }
            10 => format!("Promise.reject(new Error('{n}')).catch((e) => log('caught', e.message));"),
            11 => format!("Promise.reject(new Error('lost {n}'));"),
            12 => {
                let way = ["all", "race", "allSettled", "any"][self.dice.below(4) as usize];
                let thenable = format!("{{ then(r) {{ log('thenable {n}'); r('t'); }} }}");
                format!("Promise.{way}([1, Promise.resolve({n}), {thenable}]).then((v) => log('{way} {n}', v));")
            }
            13 => {
                format!("(async function* () {{ yield {n}; yield Promise.resolve(); }})().next().then((v) => log(v));")
            }
            14 => format!("log('awaited', await {n});"),
            15 => format!("try {{ await Promise.reject({n}); }} catch (e) {{ log('caught', e); }}"),
            16 => format!("await {{ then(r) {{ log('then {n}'); r(); }} }};"),
            _ => format!("log(await (async () => {{ await null; return Promise.resolve({n}); }})());"),
        }
    }
}
