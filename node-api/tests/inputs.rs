//! What a person does while a program runs.

use node_api::{FileTree, Input, Program, RunOptions, RunOutput, run};
use sim_core::time::Nanos;

const PACE: &str = "\
const pace = 2; // 1 to 20 ms
let n = 0;
const again = () => {
  console.log(n, pace, performance.now().toFixed());
  if (++n < 6) setTimeout(again, pace);
};
setTimeout(again, pace);
";

fn play(text: &str, entry: &str, inputs: &[(u32, u64, i64)]) -> RunOutput {
    let mut files = FileTree::new();
    files.make_folders("/app");
    files.write(&format!("/app/{entry}"), text.as_bytes());
    let program = Program { files, entry: entry.into(), cwd: "/app".into(), ..Program::default() };
    let input = |&(line, ms, value): &(u32, u64, i64)| Input {
        file: format!("/app/{entry}"),
        line,
        name: "pace".into(),
        at: Nanos::from_millis(ms),
        value,
    };
    let inputs = inputs.iter().map(input).collect();
    run(&program, &RunOptions { inputs, record: true, ..RunOptions::default() })
}

fn paces(output: &RunOutput) -> Vec<String> {
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    text.lines().filter_map(|line| line.split(' ').nth(1).map(str::to_owned)).collect()
}

#[test]
fn a_constant_has_its_new_value_from_its_moment_on() {
    for entry in ["main.js", "main.mjs"] {
        assert_eq!(paces(&play(PACE, entry, &[])), ["2"; 6], "{entry}");
        let turned = play(PACE, entry, &[(1, 5, 10), (1, 20, 1)]);
        assert_eq!(paces(&turned), ["2", "10", "10", "1", "1", "1"], "{entry}");
    }
}

#[test]
fn until_then_the_run_is_the_one_before() {
    let (before, after) = (play(PACE, "main.js", &[]), play(PACE, "main.js", &[(1, 5, 10)]));
    let (Some(before), Some(after)) = (before.trace, after.trace) else { panic!("both were recorded") };
    let until = |trace: &sim_core::trace::Trace| {
        let records = trace.records(sim_core::trace::RecordId(0));
        records.map(|(_, record)| record).take_while(|record| record.at < Nanos::from_millis(5)).collect::<Vec<_>>()
    };
    assert_eq!(until(&before), until(&after));
    assert!(until(&before).len() > 20);
}

#[test]
fn what_is_no_constant_of_the_file_itself_is_not_turned() {
    let text = PACE.replace("const pace = 2;", "let pace = 2;");
    assert_eq!(paces(&play(&text, "main.js", &[(1, 5, 10)])), ["2"; 6]);
    let inner = format!("(() => {{\n{PACE}}})();\n");
    assert_eq!(paces(&play(&inner, "main.js", &[(2, 5, 10)])), ["2"; 6]);
}

#[test]
fn errors_keep_their_place_in_a_turned_line() {
    let text = "const pace = 2 + missing; // 1 to 20 ms\n";
    let output = play(text, "main.js", &[(1, 5, 10)]);
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(stderr.contains("main.js:1:18"), "{stderr}");
    assert!(stderr.contains("const pace = 2 + missing;"), "{stderr}");
}
