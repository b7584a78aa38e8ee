//! What programs cost natively: against real Node, and in memory.

use crate::shell::{output, root, run};
use crate::tools;
use serde::Deserialize;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// What `node-api`'s example `bench` reports, in milliseconds.
#[derive(Deserialize)]
pub(crate) struct Times {
    /// From nothing to the end of a program of one line.
    pub(crate) cold: f64,
    /// The longest piece of a process that is made ahead.
    pub(crate) piece: f64,
    /// A program of one line in a process that is ready.
    pub(crate) hello: f64,
    /// A program of twenty lines, recorded.
    pub(crate) edited: f64,
    /// The program `chunks.cjs`: silent, recorded.
    pub(crate) chunks: [f64; 2],
}

/// Builds the command and the measuring program, and measures.
pub(crate) fn times() -> Result<Times, String> {
    run("cargo", &["build", "--release", "--package", "node-api", "--bin", "looproom", "--example", "bench"])?;
    let said = output("target/release/examples/bench", &["xtask/programs/chunks.cjs"]);
    serde_json::from_str(&said.ok_or("the programs could not be measured")?)
        .map_err(|e| format!("the times of programs cannot be read: {e}"))
}

/// Milliseconds that real Node needs for `chunks.cjs`, its start not counted.
pub(crate) fn chunks_on_node() -> Result<f64, String> {
    let node = tools::node()?;
    let file = root().join("xtask/programs/chunks.cjs");
    Ok(fastest(&node, &[&file.to_string_lossy()])? - fastest(&node, &["--eval", ""])?)
}

/// The fewest milliseconds that a command takes.
fn fastest(program: &Path, args: &[&str]) -> Result<f64, String> {
    let mut best = f64::INFINITY;
    for _ in 0..10 {
        let started = Instant::now();
        let ended = Command::new(program).args(args).stdout(Stdio::null()).status();
        if !ended.is_ok_and(|status| status.success()) {
            return Err(format!("{} {} failed", program.display(), args.join(" ")));
        }
        best = best.min(started.elapsed().as_secs_f64() * 1e3);
    }
    Ok(best)
}

/// Peak of the real memory, in bytes, that `long-file.cjs` needs with a file of so many MiB; none where the system does
/// not tell (it is Linux that does).
pub(crate) fn long_file(mebibytes: u32) -> Result<Option<u64>, String> {
    // The command takes the folder around a program into memory: this one has to be empty.
    let folder = std::env::temp_dir().join(format!("looproom-bench-{}", std::process::id()));
    let file = folder.join("long-file.cjs");
    std::fs::create_dir_all(&folder)
        .and_then(|()| std::fs::copy(root().join("xtask/programs/long-file.cjs"), &file))
        .map_err(|e| format!("{} cannot be made: {e}", file.display()))?;
    let mut child = Command::new(root().join("target/release/looproom"))
        .arg("run")
        .arg(&file)
        .arg(mebibytes.to_string())
        .current_dir(&folder)
        .stdout(Stdio::null())
        .spawn()
        .map_err(|e| format!("the command cannot be started: {e}"))?;
    let mut peak = None;
    let ended = loop {
        peak = peak_of(child.id()).max(peak);
        match child.try_wait().map_err(|e| e.to_string())? {
            Some(status) => break status,
            None => std::thread::sleep(Duration::from_millis(2)),
        }
    };
    let _ = std::fs::remove_dir_all(&folder);
    if ended.success() { Ok(peak) } else { Err(format!("long-file.cjs failed ({ended})")) }
}

/// The most memory that a process has had so far.
fn peak_of(process: u32) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? << 10)
}
