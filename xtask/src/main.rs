//! Every task of the project, run as `cargo xtask NAME`.
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command-line tool talks to its user")]

mod bench;
mod browser;
mod fuzz;
mod names;
mod new_lesson;
mod preview;
mod programs;
mod record;
mod shell;
mod site;
mod test;
mod tools;
mod vary;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask COMMAND

  serve                build the course and serve it on http://127.0.0.1:8080
  build [--public-url /PATH/]
                       make the static site in dist/
  test [PART…]         run every test, or the parts lint, native, components, e2e
  fuzz [COUNT] [--seed N] [--streams] [--keep]
                       compare random programs, or graphs of streams, with real Node;
                       --keep adds them to the corpus
  bench [--no-build]   measure every figure and keep the table in BENCH.md
  setup                install what the other commands need (they call it themselves)
  names                list Node's public names, and what the simulation has of them
  new-lesson CHAPTER SLUG TITLE
                       make a lesson that runs, to be changed into your own
  record [PATH…] [--force]
                       run programs on real Node and keep what they print
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let rest: Vec<&str> = args.iter().skip(1).map(String::as_str).collect();
    let done = match args.first().map(String::as_str) {
        Some("serve") => site::serve(&rest),
        Some("build") => site::build(&rest),
        Some("test") => test::run_parts(&rest),
        Some("setup") => tools::setup(),
        Some("bench") => bench::measure(&rest),
        Some("fuzz") => fuzz::compare(&rest),
        Some("names") => names::list(),
        Some("record") => record::run(&rest),
        Some("new-lesson") => new_lesson::make(&rest),
        _ => {
            eprint!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("xtask: {why}");
            ExitCode::FAILURE
        }
    }
}
