//! The command: `looproom run FILE [ARGS…]` behaves as `node FILE [ARGS…]` does.

mod enumerate;
mod load;
mod options;

use crate::RunOutput;
use options::{Command, Options};
use sim_core::trace::Stream;
use std::io::Write;
use std::process::ExitCode;

/// Stack of the thread that a program runs on: recursion through the engine's own functions needs it.
const STACK: usize = 512 << 20;

/// Bytes that a program may hold.
const MEMORY: usize = 1 << 30;

/// Runs the command with the arguments that follow its name. `memory` tells how many bytes the process has in use.
pub fn main(args: Vec<String>, memory: fn() -> usize) -> ExitCode {
    let mut options = match Options::parse(&args) {
        Ok(Command::Run(options)) => options,
        Ok(Command::Help) => {
            print(options::HELP.as_bytes(), b"");
            return ExitCode::SUCCESS;
        }
        Err(why) => {
            print(b"", format!("looproom: {why}\n\n{}", options::HELP).as_bytes());
            return ExitCode::from(9);
        }
    };
    options.run.limits.memory_probe = Some(memory);
    options.run.limits.memory = MEMORY;
    options.run.limits.stack = STACK / 2;
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(move || run(&options));
    match thread.map(std::thread::JoinHandle::join) {
        Ok(Ok(code)) => code,
        _ => ExitCode::from(70),
    }
}

fn run(options: &Options) -> ExitCode {
    let program = match load::program(options) {
        Ok(program) => program,
        Err(why) => {
            print(b"", format!("looproom: {why}\n").as_bytes());
            return ExitCode::from(9);
        }
    };
    if options.enumerate {
        return enumerate::run(&program, options);
    }
    let output = crate::run(&program, &options.run);
    print_in_order(&output);
    if let (Some(path), Some(trace)) = (&options.trace, &output.trace)
        && let Err(why) = std::fs::write(path, trace.to_json())
    {
        print(b"", format!("looproom: {} cannot be written: {why}\n", path.display()).as_bytes());
        return ExitCode::from(9);
    }
    ExitCode::from((output.exit_code & 0xff) as u8)
}

/// Writes what a program wrote, in its order: both streams may go to one place.
fn print_in_order(output: &RunOutput) {
    let (mut stdout, mut stderr) = (output.stdout.as_slice(), output.stderr.as_slice());
    for (stream, bytes) in &output.writes {
        let from = if *stream == Stream::Stdout { &mut stdout } else { &mut stderr };
        let (now, later) = from.split_at((*bytes).min(from.len()));
        *from = later;
        match stream {
            Stream::Stdout => print(now, b""),
            Stream::Stderr => print(b"", now),
        }
    }
}

/// Writes to both streams. A reader that went away is not an error.
fn print(stdout: &[u8], stderr: &[u8]) {
    let _ = std::io::stdout().write_all(stdout).and_then(|()| std::io::stdout().flush());
    let _ = std::io::stderr().write_all(stderr);
}
