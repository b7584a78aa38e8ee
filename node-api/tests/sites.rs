//! Every task of a trace points at the line of the program that it comes from.

use node_api::{FileTree, Program, RunOptions, run};
use sim_core::trace::{TaskInfo, TaskKind, Trace};

/// The trace of `code` as `main.js`, on a thread with a large stack.
fn trace(code: &str) -> Trace {
    let mut files = FileTree::new();
    files.write("/app/main.js", code);
    let program = Program { files, entry: "main.js".to_owned(), cwd: "/app".to_owned(), ..Program::default() };
    let options = RunOptions { record: true, ..RunOptions::default() };
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(move || run(&program, &options));
    let output = thread.expect("a thread can be started").join().expect("a run does not panic");
    output.trace.expect("the run was recorded")
}

fn of_kind(trace: &Trace, kind: TaskKind) -> Vec<&TaskInfo> {
    trace.tasks().iter().filter(|task| task.kind == kind).collect()
}

#[test]
fn system_calls_of_one_operation_share_its_line() {
    let trace =
        trace("const fs = require('fs');\nfs.readFile(__filename, () => {});\nsetImmediate(() => {\n  fs;\n});\n");
    let pool = of_kind(&trace, TaskKind::Pool);
    assert!(pool.len() > 1, "reading a file takes several system calls");
    assert!(pool.iter().all(|task| task.site.line == 2), "{pool:?}");
}

#[test]
fn exit_listeners_are_tasks() {
    let trace = trace("process.on('exit', () => {});\nprocess.on('beforeExit', () => {});\n");
    let labels: Vec<_> =
        of_kind(&trace, TaskKind::Exit).iter().map(|task| trace.string(task.label).to_owned()).collect();
    assert_eq!(labels, ["beforeExit", "exit"]);
}

#[test]
fn nobody_listens_to_the_end() {
    assert!(of_kind(&trace("process.title;\n"), TaskKind::Exit).is_empty());
}
