//! `--enumerate`: every way that a program may go on a real machine.

use super::options::Options;
use crate::runtime::{Program, RunOptions};
use sim_core::choice::{Decision, explore};
use sim_core::trace::Choice;
use std::process::ExitCode;

/// Runs after which the search is given up.
const MAX_RUNS: usize = 256;

/// What a run shows: standard output, standard error, exit code.
type Seen = (Vec<u8>, Vec<u8>, i32);

pub(super) fn run(program: &Program, options: &Options) -> ExitCode {
    let found = explore(MAX_RUNS, |script| {
        let run = RunOptions { seed: 0, script: script.to_vec(), ..options.run.clone() };
        let output = crate::run(program, &run);
        let decisions = output.decisions.clone();
        ((output.stdout, output.stderr, output.exit_code), decisions)
    });
    let mut outcomes: Vec<(Seen, Vec<Vec<Decision>>)> = Vec::new();
    for run in found.runs {
        match outcomes.iter_mut().find(|(result, _)| *result == run.result) {
            Some((_, ways)) => ways.push(run.decisions),
            None => outcomes.push((run.result, vec![run.decisions])),
        }
    }
    let count = outcomes.len();
    for (number, ((stdout, stderr, code), ways)) in outcomes.iter().enumerate() {
        let how = ways.first().map(|way| describe(way)).unwrap_or_default();
        let head = format!("outcome {} of {count}: {how} (exit code {code}, {} of the runs)\n", number + 1, ways.len());
        super::print(head.as_bytes(), b"");
        super::print(stdout, stderr);
    }
    if !found.complete {
        super::print(b"", format!("looproom: stopped after {MAX_RUNS} runs; there may be more outcomes\n").as_bytes());
    }
    ExitCode::SUCCESS
}

fn describe(decisions: &[Decision]) -> String {
    if decisions.is_empty() {
        return "nothing is left to chance".to_owned();
    }
    let parts: Vec<String> = decisions.iter().map(sentence).collect();
    parts.join(", ")
}

fn sentence(decision: &Decision) -> String {
    match (decision.choice, decision.taken) {
        (Choice::StartupTime, 0) => {
            "the first millisecond had passed when the loop first looked at its timers".to_owned()
        }
        (Choice::StartupTime, 1) => {
            "the first millisecond had not passed when the loop first looked at its timers".to_owned()
        }
        (Choice::StartupTime, taken) => {
            format!("the first millisecond ended between the starts of timers {} and {taken}", taken - 1)
        }
        (Choice::CompletionOrder, taken) => {
            format!("completion {} of {} that were ready together came first", taken + 1, decision.options)
        }
    }
}
