//! Running other programs: said before, timed after.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// What a task returns: nothing, or one sentence that says what went wrong and what to do.
pub(crate) type Done = Result<(), String>;

/// The repository's top folder.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask stands in the workspace").to_path_buf()
}

/// A command that runs in the repository with our own tools first on its path.
pub(crate) fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root()).env("PATH", path());
    command
}

/// Runs a command to its end, its output going where ours goes.
pub(crate) fn run(program: &str, args: &[&str]) -> Done {
    run_with(program, args, &[])
}

/// [`run`] with further environment variables.
pub(crate) fn run_with(program: &str, args: &[&str], envs: &[(&str, &str)]) -> Done {
    let started = Instant::now();
    eprintln!("xtask: {program} {}", args.join(" "));
    let status = command(program)
        .args(args)
        .envs(envs.iter().copied())
        .status()
        .map_err(|e| format!("{program} cannot be started: {e}"))?;
    if !status.success() {
        return Err(format!("{program} {} failed ({status})", args.join(" ")));
    }
    eprintln!("xtask: done in {:.1} s", started.elapsed().as_secs_f64());
    Ok(())
}

/// Runs `app/site`, which makes pages of the course.
pub(crate) fn run_site(args: &[&str]) -> Done {
    run("cargo", &[&["run", "--quiet", "--package", "site", "--"], args].concat())
}

/// What a command prints, or nothing if it fails.
pub(crate) fn output(program: &str, args: &[&str]) -> Option<String> {
    let out = command(program).args(args).output().ok()?;
    out.status.success().then(|| String::from_utf8_lossy(&out.stdout).trim().to_owned())
}

fn path() -> OsString {
    let mut folders = crate::tools::bin_folders();
    folders.push(root().join("node_modules/.bin"));
    folders.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
    std::env::join_paths(folders).expect("no folder of the path holds a separator")
}
