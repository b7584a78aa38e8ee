//! What stands on the command line.

use crate::runtime::RunOptions;
use sim_core::time::Nanos;
use std::path::PathBuf;

/// What the command prints when it is asked, or not understood.
pub(super) const HELP: &str = "\
looproom run [OPTIONS] FILE [ARGS…]

Runs FILE as node does, on a simulated machine: the same seed gives the same run.
The folder around FILE is its file system, held in memory; nothing on disk changes.

  --seed N          decides what real machines leave to chance (0: the usual way)
  --cores N         cores of the machine (4)
  --max-time 60s    virtual time after which the run is stopped (also ms, m, h)
  --trace OUT.json  writes what happened, record by record
  --enumerate       prints every outcome that a real machine might show
";

/// A command.
pub(super) enum Command {
    Run(Box<Options>),
    Help,
}

/// `looproom run`.
pub(super) struct Options {
    pub(super) run: RunOptions,
    pub(super) file: String,
    pub(super) args: Vec<String>,
    pub(super) trace: Option<PathBuf>,
    pub(super) enumerate: bool,
}

impl Options {
    /// Reads the arguments that follow the command's name. What follows FILE is the program's.
    pub(super) fn parse(args: &[String]) -> Result<Command, String> {
        let mut args = args.iter();
        match args.next().map(String::as_str) {
            Some("run") => {}
            Some("help" | "--help" | "-h") => return Ok(Command::Help),
            Some(other) => return Err(format!("unknown command '{other}'")),
            None => return Ok(Command::Help),
        }
        let mut options = Options {
            run: RunOptions::default(),
            file: String::new(),
            args: Vec::new(),
            trace: None,
            enumerate: false,
        };
        while let Some(arg) = args.next() {
            let mut value = || args.next().ok_or_else(|| format!("{arg} needs a value"));
            match arg.as_str() {
                "--seed" => options.run.seed = number(value()?)?,
                "--cores" => options.run.cores = number(value()?)?.clamp(1, 1024) as u32,
                "--max-time" => options.run.limits.time = duration(value()?)?,
                "--trace" => options.trace = Some(PathBuf::from(value()?)),
                "--enumerate" => options.enumerate = true,
                "--help" | "-h" => return Ok(Command::Help),
                flag if flag.starts_with("--") => return Err(format!("unknown option '{flag}'")),
                file => {
                    options.file = file.to_owned();
                    options.args = args.cloned().collect();
                    options.run.record = options.trace.is_some();
                    return Ok(Command::Run(Box::new(options)));
                }
            }
        }
        Err("which file shall run?".to_owned())
    }
}

fn number(text: &str) -> Result<u64, String> {
    text.parse().map_err(|_| format!("'{text}' is not a whole number"))
}

fn duration(text: &str) -> Result<Nanos, String> {
    let units = [("ms", 1), ("s", 1_000), ("m", 60_000), ("h", 3_600_000)];
    let parsed = units.iter().find_map(|(unit, scale)| {
        let count: u64 = text.strip_suffix(unit)?.parse().ok()?;
        Some(Nanos::from_millis(count.saturating_mul(*scale)))
    });
    parsed.ok_or_else(|| format!("'{text}' is not a duration such as 60s"))
}
