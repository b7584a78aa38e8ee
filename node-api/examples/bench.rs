//! Prints how long a process takes to start and how long programs take, in milliseconds: `cargo run --release -p
//! node-api --example bench -- chunks.cjs`, one line of JSON for `cargo xtask bench`.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_types,
    clippy::disallowed_methods,
    reason = "a program for the terminal that measures real time"
)]

use node_api::{Ended, FileTree, Limits, Prepared, Program, RunOptions};
use std::time::Instant;

/// Stack of the thread that the programs run on, and the part of it that calls may use.
const STACK: usize = 256 << 20;

/// As long as what a learner changes and runs: a line, twenty times.
const EDITED: &str = "setTimeout(() => console.log('t'), 1); Promise.resolve().then(() => console.log('m'));\n";

fn main() {
    let file = std::env::args().nth(1);
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || measure(file.as_deref()));
    thread.expect("a thread can be started").join().expect("nothing panics");
}

fn measure(file: Option<&str>) {
    let hello = "console.log('hello');\n";
    let chunks = file.map(|file| {
        let text = std::fs::read_to_string(file).expect("the program can be read");
        [run(&text, false, 3), run(&text, true, 3)]
    });
    let figures = serde_json::json!({
        "cold": fastest(20, || (), |()| play(hello, false, Prepared::new())),
        "piece": longest_piece(20),
        "hello": run(hello, false, 20),
        "edited": run(&EDITED.repeat(20), true, 20),
        "chunks": chunks,
    });
    println!("{figures}");
}

/// A process of which all is made that can be made ahead.
fn ready() -> Prepared {
    let mut prepared = Prepared::new();
    while prepared.advance() {}
    prepared
}

/// The longest that a request would have to wait for a process that is being made.
fn longest_piece(times: usize) -> f64 {
    let mut pieces = vec![fastest(times, || (), |()| drop(Prepared::new()))];
    for _ in 0..times {
        let mut prepared = Prepared::new();
        for piece in 1.. {
            let started = Instant::now();
            if !prepared.advance() {
                break;
            }
            let took = started.elapsed().as_secs_f64() * 1e3;
            match pieces.get_mut(piece) {
                Some(best) => *best = best.min(took),
                None => pieces.push(took),
            }
        }
    }
    pieces.into_iter().fold(0.0, f64::max)
}

/// Milliseconds that a program takes in a process that is ready.
fn run(text: &str, record: bool, times: usize) -> f64 {
    fastest(times, ready, |prepared| play(text, record, prepared))
}

fn play(text: &str, record: bool, prepared: Prepared) {
    let mut files = FileTree::new();
    files.write("/app/main.cjs", text);
    let program = Program { files, entry: "main.cjs".to_owned(), cwd: "/app".to_owned(), ..Program::default() };
    let limits = Limits { stack: STACK / 2, ..Limits::default() };
    let output = prepared.run(&program, &RunOptions { record, limits, ..RunOptions::default() });
    assert_eq!((output.exit_code, output.ended), (0, Ended::Completed), "{}", String::from_utf8_lossy(&output.stderr));
}

/// The fewest milliseconds that something took; what it needs is made before.
fn fastest<T>(times: usize, mut make: impl FnMut() -> T, mut act: impl FnMut(T)) -> f64 {
    let mut best = f64::INFINITY;
    for _ in 0..times {
        let needed = make();
        let started = Instant::now();
        act(needed);
        best = best.min(started.elapsed().as_secs_f64() * 1e3);
    }
    best
}
