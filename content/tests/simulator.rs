//! The course on the simulator: every program prints what real Node printed, every exercise has a solution that passes
//! and wrong attempts that are told what is wrong.

mod common;

use content::Program;
use content::grade::{self, Ended, Ran};
use content::model::{Block, Exercise};
use node_api::{FileTree, Limits, RunOptions};
use rayon::prelude::*;
use sim_core::choice::{Decision, explore};
use std::collections::BTreeSet;

/// Where a program stands in the simulated file system.
const FOLDER: &str = "/course";
/// Bytes: no program of the course writes more, and a loop that never ends is stopped early.
const OUTPUT: usize = 64 << 10;
/// Bytes of stack for the engine.
const STACK: usize = 256 << 20;

fn run(program: &Program, options: &RunOptions) -> (Ran, Vec<Decision>) {
    let mut files = FileTree::new();
    files.make_folders(FOLDER);
    for (path, text) in &program.files {
        files.write(&format!("{FOLDER}/{path}"), text.clone().into_bytes());
    }
    let given = node_api::Program { files, entry: program.entry.clone(), cwd: FOLDER.to_owned(), ..Default::default() };
    let options = options.clone();
    // The engine recurses: it gets a large stack.
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || node_api::run(&given, &options));
    let output = thread.expect("a thread can be started").join().expect("the simulator does not panic");
    let ended = match output.ended {
        node_api::Ended::Completed => Ended::Completed,
        node_api::Ended::Limit { message, .. } => Ended::Limit(message),
    };
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("programs of the course write text");
    let ran = Ran { stdout: text(output.stdout), stderr: text(output.stderr), code: output.exit_code, ended };
    (ran, output.decisions)
}

fn seeded(program: &Program) -> Ran {
    let limits = Limits { output: OUTPUT, ..Default::default() };
    run(program, &RunOptions { seed: program.seed, limits, ..Default::default() }).0
}

fn exercises() -> Vec<Exercise> {
    let course = common::source().course;
    let blocks = common::lessons(&course).flat_map(|lesson| lesson.blocks.clone());
    blocks.filter_map(|b| if let Block::Exercise(exercise) = b { Some(*exercise) } else { None }).collect()
}

/// Runs the checks in their order; a wrong file need not be run further than its first failure.
fn first_failure(exercise: &Exercise, text: &str) -> Option<(String, grade::CheckVerdict)> {
    exercise.checks.iter().find_map(|check| {
        let ran = seeded(&exercise.program(check, text));
        let verdict = grade::check(check, &ran);
        (!verdict.passed).then(|| (check.id.clone(), verdict))
    })
}

#[test]
fn every_program_prints_what_real_node_printed() {
    let mut wrong = Vec::new();
    let source = common::source();
    for lesson in common::lessons(&source.course).chain(&source.practice) {
        for program in &lesson.programs {
            let ran = seeded(program);
            let name = format!("{}/{}", lesson.slug, program.id);
            if !program.accepted().contains(&ran.stdout.as_str()) {
                wrong.push(format!("{name} printed\n{}instead of\n{}", ran.stdout, program.expected.stdout));
            }
            if (ran.code, &ran.ended) != (program.expected.code, &Ended::Completed) {
                wrong.push(format!("{name} ended with {} ({:?})\n{}", ran.code, ran.ended, ran.stderr));
            }
            if program.expected.stderr.is_empty() && !ran.stderr.is_empty() {
                wrong.push(format!("{name} wrote an error\n{}", ran.stderr));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_program_has_the_outcomes_that_real_node_has_and_no_other() {
    let source = common::source();
    for lesson in common::lessons(&source.course).chain(&source.practice) {
        for program in &lesson.programs {
            let found = explore(64, |script| {
                let options = RunOptions { script: script.to_vec(), ..Default::default() };
                let (ran, decisions) = run(program, &options);
                (ran.stdout, decisions)
            });
            let name = format!("{}/{}", lesson.slug, program.id);
            assert!(found.complete, "{name} has too many ways to go");
            let outcomes: BTreeSet<&str> = found.runs.iter().map(|run| run.result.as_str()).collect();
            let recorded: BTreeSet<&str> = program.accepted().into_iter().collect();
            assert_eq!(outcomes, recorded, "{name}");
        }
    }
}

#[test]
fn code_in_the_text_runs() {
    let snippets = common::source().snippets;
    assert!(!snippets.is_empty(), "no lesson has code that is marked `run`");
    for snippet in snippets {
        let program = Program {
            id: snippet.place.clone(),
            files: vec![("snippet.js".to_owned(), snippet.code)],
            entry: "snippet.js".to_owned(),
            seed: 1,
            expected: Default::default(),
            outcomes: Vec::new(),
        };
        let ran = seeded(&program);
        assert_eq!((ran.code, ran.ended), (0, Ended::Completed), "{}\n{}", snippet.place, ran.stderr);
    }
}

#[test]
fn every_solution_passes_every_check() {
    let exercises = exercises();
    assert!(!exercises.is_empty());
    for exercise in exercises {
        assert!(exercise.checks.len() >= 8 && exercise.stages.len() >= 3);
        let runs: Vec<Ran> =
            exercise.checks.iter().map(|check| seeded(&exercise.program(check, &exercise.solution))).collect();
        let verdicts = grade::exercise(&exercise, &runs);
        for (check, verdict) in exercise.checks.iter().zip(&verdicts) {
            assert!(verdict.passed, "{}: {verdict:?}", check.id);
        }
        assert_eq!(grade::stages_passed(&exercise, &verdicts), exercise.stages.len());
    }
}

#[test]
fn what_the_learner_starts_with_fails_with_a_message() {
    for exercise in exercises() {
        let (check, verdict) = first_failure(&exercise, &exercise.starter).expect("nothing is written yet");
        assert_eq!(check, exercise.checks[0].id);
        assert!(!verdict.why.is_empty());
        let broken = first_failure(&exercise, "exports.run = () => {").expect("this is no program");
        assert!(broken.1.detail.is_some_and(|detail| detail.starts_with("SyntaxError")));
    }
}

#[test]
fn wrong_attempts_fail_where_expected_and_are_told_why() {
    let attempts = common::source().attempts;
    assert!(attempts.len() >= 5);
    let exercises = exercises();
    attempts.par_iter().for_each(|attempt| {
        for exercise in exercises.iter().filter(|exercise| exercise.id == attempt.lesson) {
            let (check, verdict) =
                first_failure(exercise, &attempt.text).unwrap_or_else(|| panic!("{} passes", attempt.name));
            assert_eq!(check, attempt.fails, "{}: {verdict:?}", attempt.name);
            assert!(verdict.why.as_str().contains(&attempt.says), "{}: {verdict:?}", attempt.name);
        }
    });
}
