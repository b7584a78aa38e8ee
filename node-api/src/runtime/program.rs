//! What goes into a run and what comes out of it.

use super::inputs::Input;
use crate::fs::FileTree;
use sim_core::choice::Decision;
use sim_core::trace::{LimitKind, Stream, Trace};
use std::collections::BTreeMap;

/// A program and the world that it starts in.
#[derive(Clone, Debug, Default)]
pub struct Program {
    /// The file system, held in memory.
    pub files: FileTree,
    /// Path of the file to run, absolute or relative to `cwd`, as it would follow `node` on a command line.
    pub entry: String,
    /// Arguments after the entry.
    pub argv: Vec<String>,
    /// Environment variables.
    pub env: BTreeMap<String, String>,
    /// Working directory, absolute.
    pub cwd: String,
}

/// The machine, the seed and the bounds of a run.
#[derive(Clone, Debug)]
pub struct RunOptions {
    /// Decides every point at which real Node could go one way or another.
    pub seed: u64,
    /// Choices to take before the seed decides; the explorer's script.
    pub script: Vec<u8>,
    /// What a person does while it runs.
    pub inputs: Vec<Input>,
    /// Cores of the machine.
    pub cores: u32,
    /// Whether to keep a trace.
    pub record: bool,
    /// The bounds.
    pub limits: Limits,
}

impl Default for RunOptions {
    fn default() -> Self {
        RunOptions {
            seed: 0,
            script: Vec::new(),
            inputs: Vec::new(),
            cores: 4,
            record: false,
            limits: Limits::default(),
        }
    }
}

/// Bounds that keep a program from hanging or exhausting the page.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Statements and function entries.
    pub steps: u64,
    /// Callbacks in all: each costs the machine about as much as a few dozen statements.
    pub callbacks: u64,
    /// Microtasks that may run without returning to the loop.
    pub microtasks: u64,
    /// `nextTick` callbacks that may run without returning to the loop.
    pub ticks: u64,
    /// Bytes written to standard output and standard error together.
    pub output: usize,
    /// Bytes that the engine's heap may hold.
    pub memory: usize,
    /// Virtual time.
    pub time: sim_core::time::Nanos,
    /// Records in the trace; when they are used up the run goes on without recording.
    pub records: usize,
    /// Function calls on the stack; one more throws `RangeError: Maximum call stack size exceeded`.
    pub depth: usize,
    /// Tells how many bytes the engine's heap holds now, where the platform can tell.
    pub memory_probe: Option<fn() -> usize>,
    /// Tells whether the run has taken so long, in real time, that a person waits: from then on a third of each count above
    /// is enough to end it. The same program then ends sooner on a slower machine, which only happens to programs that run
    /// away; every other figure of a run depends on the program and the seed alone.
    pub late: Option<fn() -> bool>,
    /// Bytes of the real machine's stack that calls through native functions may use before the same error.
    pub stack: usize,
    /// Tells whether that stack has room for what one more call may need, where its size can be tried but not known: in a
    /// browser.
    pub room: Option<fn() -> bool>,
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            steps: 20_000_000,
            callbacks: 5_000_000,
            microtasks: 200_000,
            ticks: 200_000,
            output: 4 << 20,
            memory: 200 << 20,
            time: sim_core::time::Nanos::from_millis(24 * 3_600_000),
            records: 1_000_000,
            depth: 9_000,
            memory_probe: None,
            late: None,
            stack: 3 << 20,
            room: None,
        }
    }
}

/// How a run came to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// The process ended by itself.
    Completed,
    /// A bound was reached; the sentence names it and the line.
    Limit {
        /// Which bound.
        kind: LimitKind,
        /// The sentence for people.
        message: String,
    },
}

/// What a run left behind.
pub struct RunOutput {
    /// Bytes of standard output.
    pub stdout: Vec<u8>,
    /// Bytes of standard error.
    pub stderr: Vec<u8>,
    /// How the two follow one another: which stream was written to, and how many bytes.
    pub writes: Vec<(Stream, usize)>,
    /// The exit code, as the shell would see it.
    pub exit_code: i32,
    /// The choice points of the run and the ways taken.
    pub decisions: Vec<Decision>,
    /// The trace, if one was asked for.
    pub trace: Option<Trace>,
    /// How it ended.
    pub ended: Ended,
}
