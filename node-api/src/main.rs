//! `looproom`: runs programs on the simulated Node, from a terminal.

use std::process::ExitCode;

fn main() -> ExitCode {
    node_api::cli::main(std::env::args().skip(1).collect())
}
