//! Programs that would hang, crash or exhaust the page end with a sentence that names the bound and the line; the trace
//! up to there stays usable, and the next run works.

use node_api::{Ended, FileTree, Limits, Program, RunOptions, RunOutput, run};
use sim_core::trace::{LimitKind, RecordId};
use std::cell::Cell;
use std::sync::atomic::{AtomicU32, Ordering};

/// Runs `source` as `main.js` with small bounds, on a thread with a large stack.
fn play(source: &str, change: fn(&mut Limits)) -> RunOutput {
    let mut files = FileTree::new();
    files.write("/app/main.js", source);
    let program = Program { files, entry: "main.js".to_owned(), cwd: "/app".to_owned(), ..Program::default() };
    let mut options = RunOptions { record: true, ..RunOptions::default() };
    options.limits.steps = 200_000;
    options.limits.microtasks = 5_000;
    options.limits.ticks = 5_000;
    options.limits.output = 50_000;
    options.limits.stack = 64 << 20;
    change(&mut options.limits);
    let thread = std::thread::Builder::new().stack_size(256 << 20).spawn(move || run(&program, &options));
    thread.expect("a thread can be started").join().expect("a run does not panic")
}

/// Asserts that the run was ended by `kind`, in a sentence with all the `words`, and left a trace that can be read.
fn assert_limit(output: &RunOutput, kind: LimitKind, words: &[&str]) {
    let Ended::Limit { kind: reached, message } = &output.ended else {
        panic!("no bound was reached: {}", String::from_utf8_lossy(&output.stderr));
    };
    assert_eq!(*reached, kind);
    for word in words {
        assert!(message.contains(word), "{message:?} does not say {word:?}");
    }
    assert!(String::from_utf8_lossy(&output.stderr).contains(message.as_str()));
    assert_ne!(output.exit_code, 0);
    let trace = output.trace.as_ref().expect("the run was recorded");
    let last = trace.last().expect("something was recorded");
    assert_eq!(trace.seek(last).position, Some(last));
    assert_eq!(trace.seek(RecordId(0)).position, Some(RecordId(0)));
}

#[test]
fn an_endless_loop() {
    let output = play("console.log('before');\nlet n = 0;\nwhile (true) {\n  n++;\n}\n", |_| {});
    assert_limit(&output, LimitKind::Steps, &["steps", "at line ", "main.js"]);
    assert_eq!(output.stdout, b"before\n");
}

#[test]
fn an_endless_loop_with_an_empty_body() {
    assert_limit(&play("for (;;);", |_| {}), LimitKind::Steps, &["steps", "line 1"]);
}

#[test]
fn a_loop_that_catches_everything() {
    let source = "for (;;) { try { for (;;) { let a = 1; } } catch {} finally { continue; } }";
    assert_limit(&play(source, |_| {}), LimitKind::Steps, &["steps"]);
}

#[test]
fn an_endless_loop_after_an_await() {
    let source =
        "(async () => {\n  await null;\n  try { while (true) { let x = 1; } } catch { console.log('no'); }\n})();";
    let output = play(source, |_| {});
    assert_limit(&output, LimitKind::Steps, &["steps", "line 3"]);
    assert!(output.stdout.is_empty());
}

#[test]
fn endless_immediates() {
    let source = "const again = () => setImmediate(again);\nagain();\nconsole.log('before');";
    let output = play(source, |limits| limits.callbacks = 1_000);
    assert_limit(&output, LimitKind::Callbacks, &["1000 callbacks"]);
    assert_eq!(output.stdout, b"before\n");
}

#[test]
fn a_run_that_is_late_ends_sooner() {
    let source = "const again = () => setImmediate(again);\nagain();";
    let output = play(source, |limits| {
        limits.callbacks = 10_000;
        limits.late = Some(|| true);
    });
    assert_limit(&output, LimitKind::Callbacks, &["3584 callbacks"]);
    let output = play("for (;;);", |limits| limits.late = Some(|| true));
    assert_limit(&output, LimitKind::Steps, &["66816 steps"]);
    let source = "let n = 0;\nconst again = () => ++n < 1_000 && setImmediate(again);\nagain();";
    let output = play(source, |limits| limits.late = Some(|| true));
    assert_eq!(output.ended, Ended::Completed, "a program that stays below is left alone");
}

#[test]
fn endless_microtasks() {
    let source = "(function again() { queueMicrotask(again); })();\nsetTimeout(() => console.log('never'), 0);";
    let output = play(source, |_| {});
    assert_limit(&output, LimitKind::Microtasks, &["microtasks"]);
    assert!(output.stdout.is_empty());
}

#[test]
fn endless_promises() {
    let source = "const again = () => Promise.resolve().then(again);\nagain();";
    assert_limit(&play(source, |_| {}), LimitKind::Microtasks, &["microtasks"]);
}

#[test]
fn endless_ticks() {
    let source = "(function again() { process.nextTick(again); })();";
    assert_limit(&play(source, |_| {}), LimitKind::Ticks, &["nextTick"]);
}

#[test]
fn too_much_output() {
    let source = "const line = 'x'.repeat(1000);\nwhile (true) console.log(line);";
    let output = play(source, |_| {});
    assert_limit(&output, LimitKind::Output, &["output", "line 2"]);
    assert!(output.stdout.len() <= 50_000);
}

#[test]
fn virtual_time() {
    let output = play("setInterval(() => {}, 60_000);", |limits| {
        limits.time = sim_core::time::Nanos::from_millis(10 * 60_000);
    });
    assert_limit(&output, LimitKind::Time, &["virtual time"]);
}

#[test]
fn memory() {
    let output = play("const kept = [];\nwhile (true) kept.push('x');", |limits| {
        limits.memory = 10;
        limits.memory_probe = Some(|| 11);
    });
    assert_limit(&output, LimitKind::Memory, &["memory"]);
}

#[test]
fn deep_recursion_can_be_caught() {
    let source = "function down(n) { return down(n + 1); }\n\
                  try { down(0); } catch (e) { console.log(e instanceof RangeError, e.message); }\n\
                  console.log('goes on');";
    let output = play(source, |_| {});
    assert_eq!(output.ended, Ended::Completed);
    let text = String::from_utf8_lossy(&output.stdout);
    assert_eq!(text, "true Maximum call stack size exceeded\ngoes on\n");
}

#[test]
fn deep_recursion_through_native_functions() {
    for body in [
        "[1].map(() => down())",
        "JSON.stringify({ toJSON: down })",
        "'a'.replace('a', down)",
        "new Proxy({}, { get: down }).x",
    ] {
        let source =
            format!("function down() {{ return {body}; }}\ntry {{ down(); }} catch (e) {{ console.log(e.name); }}");
        let output = play(&source, |_| {});
        assert_eq!(output.ended, Ended::Completed, "{body}");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "RangeError\n", "{body}");
    }
}

thread_local! {
    /// How often a stack of unknown size still has room.
    static ROOM: Cell<u32> = const { Cell::new(50) };
}

#[test]
fn a_stack_of_unknown_size_is_tried_and_shallow_values_are_shown_when_it_is_full() {
    let source = "let calls = 0;\n\
        function down() { calls++; try { [1].map(down); } catch { console.log(calls, { a: [{ b: 1 }] }); process.exit(); } }\n\
        down();";
    let output = play(source, |limits| {
        limits.room = Some(|| {
            ROOM.set(ROOM.get().saturating_sub(1));
            ROOM.get() > 0
        });
    });
    assert_eq!(output.ended, Ended::Completed);
    let text = String::from_utf8_lossy(&output.stdout);
    let (calls, shown) = text.split_once(' ').expect("a number and a value");
    assert_eq!(shown, "{ a: [ { b: 1 } ] }\n");
    assert!((2..500).contains(&calls.parse::<u32>().expect("a number")), "{calls}");
}

/// How often the stack was tried.
static ASKED: AtomicU32 = AtomicU32::new(0);

#[test]
fn what_one_recursion_tells_of_a_stack_does_not_hold_for_the_next() {
    let asked = |source: &str| {
        ASKED.store(0, Ordering::Relaxed);
        let output = play(source, |limits| {
            limits.room = Some(|| {
                ASKED.fetch_add(1, Ordering::Relaxed);
                true
            });
        });
        assert_eq!(output.ended, Ended::Completed);
        ASKED.load(Ordering::Relaxed)
    };
    let down = "const down = (left) => left > 0 && [1].map(() => down(left - 1));\ndown(200);";
    let once = asked(down);
    assert!(once > 10, "{once}");
    assert_eq!(asked(&format!("{down}\ndown(200);")), 2 * once);
    assert_eq!(
        asked("for (let i = 0; i < 100; i++) [1].map((x) => [x].map((y) => y));"),
        0,
        "shallow calls ask nobody"
    );
}

#[test]
fn deeply_nested_source() {
    for (open, close) in [("[", "]"), ("(", ")"), ("{", "}"), ("(() => {", "})()")] {
        let source = format!("{}1{}", open.repeat(20_000), close.repeat(20_000));
        let output = play(&source, |_| {});
        assert_ne!(output.exit_code, 0, "{open}");
        assert!(!output.stderr.is_empty(), "{open}");
    }
}

#[test]
fn a_full_trace_lets_the_run_go_on() {
    let source = "let n = 0;\nfor (let i = 0; i < 2000; i++) n += i;\nconsole.log(n);";
    let output = play(source, |limits| limits.records = 500);
    assert_eq!(output.ended, Ended::Completed);
    assert_eq!(output.stdout, b"1999000\n");
    assert!(output.trace.expect("the run was recorded").len() <= 500);
}

#[test]
fn waiting_by_the_clock_takes_few_steps() {
    let source = "const start = Date.now();\nlet turns = 0;\nwhile (Date.now() - start < 5000) turns++;\n\
                  console.log(Date.now() - start >= 5000, turns < 60000);";
    let output = play(source, |_| {});
    assert_eq!(output.ended, Ended::Completed, "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "true true\n");
}

#[test]
fn the_same_run_gives_the_same_trace() {
    let source = "setTimeout(() => console.log(Math.random(), Date.now()), 3);\n\
                  Promise.resolve().then(() => console.log('micro'));\n\
                  require('fs').readFile('main.js', () => console.log('read'));";
    let (one, two) = (play(source, |_| {}), play(source, |_| {}));
    assert_eq!(one.stdout, two.stdout);
    let bytes = |output: RunOutput| output.trace.expect("the run was recorded").to_bytes();
    assert_eq!(bytes(one), bytes(two));
}
