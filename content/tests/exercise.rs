//! Grading of exercises, with outputs whose verdict is known. Real files are run in `simulator.rs`.

mod common;

use content::grade::{self, Ended, Ran};
use content::model::{Block, Check, Exercise};

fn exercise() -> Exercise {
    let course = common::source().course;
    let (_, lesson) = course.lesson("event-loop", "build-a-loop").expect("the lesson exists");
    let exercise = lesson.blocks.iter().find_map(|b| if let Block::Exercise(e) = b { Some(e) } else { None });
    (**exercise.expect("it has an exercise")).clone()
}

fn ran(stdout: &str) -> Ran {
    Ran { stdout: stdout.to_owned(), stderr: String::new(), code: 0, ended: Ended::Completed }
}

fn truth(check: &Check) -> Ran {
    ran(&check.program.expected.stdout)
}

#[test]
fn what_real_node_prints_passes() {
    let exercise = exercise();
    let runs: Vec<Ran> = exercise.checks.iter().map(truth).collect();
    let verdicts = grade::exercise(&exercise, &runs);
    assert!(verdicts.iter().all(|v| v.passed && v.why.is_empty() && v.detail.is_none()));
    assert_eq!(grade::stages_passed(&exercise, &verdicts), exercise.stages.len());
}

#[test]
fn every_wrong_order_is_explained_by_its_own_mistake() {
    for check in exercise().checks {
        let lines = check.program.expected.lines();
        for at in 1..lines.len() {
            let mut swapped = lines.clone();
            swapped.swap(at - 1, at);
            let verdict = grade::check(&check, &ran(&(swapped.join("\n") + "\n")));
            let about = check.mistakes.iter().find(|m| m.first == lines[at] && m.then == lines[at - 1]);
            assert!(!verdict.passed);
            assert_eq!(Some(&verdict.why), about.map(|m| &m.why), "{}", check.id);
            assert_eq!(verdict.lines.first_wrong, Some(at - 1));
        }
    }
}

#[test]
fn lost_lines_crashes_and_limits_are_told_apart() {
    let exercise = exercise();
    let check = &exercise.checks[0];
    let first = check.program.expected.lines()[0];
    assert_eq!(grade::check(check, &ran(&format!("{first}\n"))).why, check.missing);
    assert_eq!(grade::check(check, &ran("")).why, check.missing);

    let chatty = format!("{}debug\n", check.program.expected.stdout);
    assert_eq!(grade::check(check, &ran(&chatty)).why, check.otherwise);

    let stderr = "/loop.js:3\n  nothing();\n  ^\n\nReferenceError: nothing is not defined\n    at …\n".to_owned();
    let crash = grade::check(check, &Ran { stderr, code: 1, ..ran("") });
    assert_eq!(
        (crash.why, crash.detail.as_deref()),
        (check.otherwise.clone(), Some("ReferenceError: nothing is not defined"))
    );

    let limit = Ended::Limit("Too many steps.".to_owned());
    let endless = grade::check(check, &Ran { ended: limit, ..truth(check) });
    assert!(!endless.passed, "the right lines do not help a loop that never ends");
    assert_eq!((endless.why, endless.detail.as_deref()), (check.otherwise.clone(), Some("Too many steps.")));
}

#[test]
fn stages_are_passed_in_their_order() {
    let exercise = exercise();
    let until = |stage: u16| {
        let runs = exercise.checks.iter().map(|c| if c.stage == stage { ran("") } else { truth(c) });
        grade::stages_passed(&exercise, &grade::exercise(&exercise, &runs.collect::<Vec<_>>()))
    };
    assert_eq!((until(0), until(1), until(2), until(3)), (0, 1, 2, 3));
    assert_eq!(grade::stages_passed(&exercise, &grade::exercise(&exercise, &[])), 0);
}

#[test]
fn the_learners_file_stands_beside_the_scenario() {
    let exercise = exercise();
    let program = exercise.program(&exercise.checks[0], "the text");
    let names: Vec<&str> = program.files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["check.js", "loop.js", "scenario.js"]);
    assert_eq!(program.entry, "check.js");
    assert!(program.files[2].1.contains(&exercise.checks[0].scenario));
}
