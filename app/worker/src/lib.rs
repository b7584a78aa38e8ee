//! Runs the page's programs on the simulated Node: the same function in the worker, while the site is built, and in tests.

mod device;

use device::Device;
use node_api::runtime::heartbeat;
use node_api::{FileTree, Input, Limits, Prepared, RunOptions, RunOutput, Spent};
use protocol::{Ended, Knob, Limit, Options, Program, Progress, Report};
use sim_core::choice::{Decision, explore};
use std::cell::RefCell;
use std::mem::ManuallyDrop;

/// The folder that a program lives in.
const HOME: &str = "/home/learner";
/// Statements that a run in the page may take: less than a second of real time on a machine of today.
const STEPS: u64 = 1_200_000;
/// Callbacks that a run in the page may take: about a second as well.
const CALLBACKS: u64 = 40_000;
/// Bytes of output that the page shows.
const OUTPUT: usize = 1 << 20;
/// Records that the page plays: what it can take in without a noticeable halt.
const RECORDS: usize = 400_000;
/// Microtasks or ticks in a row: a queue that never empties is seen in a fraction of a second.
const IN_A_ROW: u64 = 30_000;
/// Runs after which an enumeration is given up, for each outcome wanted.
const RUNS_PER_OUTCOME: usize = 8;

thread_local! {
    /// The process of the next run, made ahead.
    static NEXT: RefCell<Option<Prepared>> = const { RefCell::new(None) };
    /// The process of its last run, until there is time to take it apart. When the thread ends before that, so has the
    /// heap that it would be taken apart on.
    static LAST: RefCell<Option<ManuallyDrop<Spent>>> = const { RefCell::new(None) };
}

/// Takes the process of the last run apart, or makes a piece of the next one's ahead, for moments at which nobody waits;
/// false when all is done.
pub fn prepare() -> bool {
    if bury_last() {
        return true;
    }
    NEXT.with_borrow_mut(|next| match next {
        Some(prepared) => prepared.advance(),
        None => {
            next.replace(Prepared::new());
            true
        }
    })
}

/// Takes the process of the last run apart; whether there was one.
fn bury_last() -> bool {
    let last = LAST.take();
    let was = last.is_some();
    last.map(ManuallyDrop::into_inner).into_iter().for_each(Spent::bury);
    was
}

/// Calls `hear` with the state of every run of this thread from now on, now and then.
pub fn listen(hear: impl Fn(Progress) + 'static) {
    heartbeat::listen(move |sign| {
        hear(Progress { steps: sign.steps, at: sign.at, output: sign.output, line: sign.line });
    });
}

/// Runs a program once.
pub fn run(program: &Program, options: Options) -> Report {
    report(play(program, options, Vec::new(), Device::here()))
}

/// Runs a program as the slowest device does: whatever is counted ends at the earliest moment at which it may.
pub fn run_late(program: &Program, options: Options) -> Report {
    report(play(program, options, Vec::new(), Device::slowest()))
}

/// Runs a program on a device with a third of the stack.
pub fn run_narrow(program: &Program, options: Options) -> Report {
    report(play(program, options, Vec::new(), Device::narrow()))
}

/// The different outcomes of a program, the usual one first, each with one run that leads to it; and whether there may be
/// more.
pub fn enumerate(program: &Program, options: Options, most: u16) -> (Vec<Report>, bool) {
    let options = Options { seed: 0, ..options };
    let mut found: Vec<Report> = Vec::new();
    let most = usize::from(most.max(1));
    let walk = explore(most * RUNS_PER_OUTCOME, |script| {
        let output = play(program, options, script.to_vec(), Device::here());
        let decisions: Vec<Decision> = output.decisions.clone();
        let report = report(output);
        let is_new = found
            .iter()
            .all(|other| (&other.stdout, &other.stderr, other.code) != (&report.stdout, &report.stderr, report.code));
        if is_new && found.len() < most {
            found.push(report);
        }
        ((), decisions)
    });
    (found, !walk.complete)
}

fn play(program: &Program, options: Options, script: Vec<u8>, device: Device) -> RunOutput {
    let mut files = FileTree::new();
    files.make_folders(HOME);
    for (path, text) in &program.files {
        files.write(&format!("{HOME}/{path}"), text.as_bytes());
    }
    let inputs = inputs(program);
    let program = node_api::Program {
        files,
        entry: format!("{HOME}/{}", program.entry),
        argv: Vec::new(),
        env: [("HOME".to_owned(), HOME.to_owned())].into(),
        cwd: HOME.to_owned(),
    };
    let limits = Limits {
        steps: options.stop_after.unwrap_or(STEPS).min(STEPS),
        callbacks: CALLBACKS,
        output: OUTPUT,
        records: RECORDS,
        microtasks: IN_A_ROW,
        ticks: IN_A_ROW,
        late: device.late,
        room: device.room,
        stack: device.stack,
        ..Limits::default()
    };
    // Two processes that are over would fill the memory that one program may have.
    bury_last();
    let prepared = NEXT.take().unwrap_or_default();
    let Options { seed, cores, record, .. } = options;
    let (output, spent) = prepared.run_and_keep(&program, &RunOptions { seed, script, inputs, cores, record, limits });
    LAST.set(Some(ManuallyDrop::new(spent)));
    output
}

/// What was done to the program's knobs while it ran.
fn inputs(program: &Program) -> Vec<Input> {
    let of_knob = |knob: Knob| {
        let Knob { path, line, name, turns, .. } = knob;
        let file = format!("{HOME}/{path}");
        turns.into_iter().map(move |turn| {
            let (file, name) = (file.clone(), name.clone());
            Input { file, line, name, at: turn.at, value: turn.value }
        })
    };
    program.knobs().into_iter().flat_map(of_knob).collect()
}

fn report(output: RunOutput) -> Report {
    let ended = match output.ended {
        node_api::Ended::Completed => Ended::Exited,
        node_api::Ended::Limit { kind, message } => Ended::Limit(Limit { kind, message }),
    };
    Report {
        code: output.exit_code,
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        trace: output.trace.map(|trace| trace.to_bytes()).unwrap_or_default(),
        ended,
    }
}
