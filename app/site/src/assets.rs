//! Files that are loaded later: named by their contents, so that they can be kept for ever.

use crate::engine::Need;
use crate::{Build, divide, engine};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What scripts and styles the pages may load. Styles are set through the CSSOM only, so no exception is needed for them.
const POLICY: &str = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
    worker-src 'self'; manifest-src 'self'; connect-src 'self'; base-uri 'self'; object-src 'none'; form-action 'self'";

/// Styles that come late, with what they are for.
const LATE_STYLES: [&str; 3] = ["deck", "desk", "player"];

/// Gives editor, engine and what else comes late their names and returns the page that all others are made of.
pub(crate) fn place(build: &Build, needs: &[Need]) -> Result<String, String> {
    let dist = &build.dist;
    let mut shell = String::from_utf8_lossy(&read(&dist.join("index.html"))?).into_owned();
    divide::place(build, &mut shell)?;
    let editor = read(&dist.join("editor.js"))?;
    let editor_file = write_hashed(build, "", "editor", "js", &editor)?;
    remove(&dist.join("editor.js"))?;
    let share_file = write_hashed(build, "", "share", "js", &bundle(build, "app/share/share.js", "esm")?)?;
    if build.release {
        minify(&dist.join("offline.js"))?;
    }
    let offline_file = write_hashed(build, "", "offline", "js", &read(&dist.join("offline.js"))?)?;
    remove(&dist.join("offline.js"))?;

    engine::place(build, needs)?;
    let engine = dist.join("engine");
    let mut contents = Vec::new();
    for file in sorted(&engine)? {
        contents.extend(read(&file)?);
    }
    let engine_folder = format!("engine-{}", hash(&contents));
    fs::rename(&engine, dist.join(&engine_folder))
        .map_err(|e| format!("the engine's folder cannot be renamed: {e}"))?;

    replace(&mut shell, "content=\"engine/start.js\"", &format!("content=\"{engine_folder}/start.js\""))?;
    replace(&mut shell, "content=\"editor.js\"", &format!("content=\"{editor_file}\""))?;
    replace(&mut shell, "content=\"share.js\"", &format!("content=\"{share_file}\""))?;
    replace(&mut shell, "content=\"offline.js\"", &format!("content=\"{offline_file}\""))?;
    for name in LATE_STYLES {
        let file = dist.join(format!("{name}.css"));
        let address = write_hashed(build, "", name, "css", &read(&file)?)?;
        remove(&file)?;
        replace(&mut shell, &format!("content=\"{name}.css\""), &format!("content=\"{address}\""))?;
    }
    let policy =
        format!("<meta charset=\"utf-8\" /><meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\" />");
    replace(&mut shell, "<meta charset=\"utf-8\" />", &policy)?;
    Ok(shell)
}

/// Writes a file whose name holds the hash of its contents; returns its address relative to the site's root.
pub(crate) fn write_hashed(
    build: &Build,
    folder: &str,
    name: &str,
    ending: &str,
    bytes: &[u8],
) -> Result<String, String> {
    let file = format!("{name}-{}.{ending}", hash(bytes));
    let address = if folder.is_empty() { file } else { format!("{folder}/{file}") };
    write(&build.dist.join(&address), bytes)?;
    Ok(address)
}

/// Writes a file, and the folders above it.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), String> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(|e| format!("{} cannot be made: {e}", folder.display()))?;
    fs::write(path, bytes).map_err(|e| format!("{} cannot be written: {e}", path.display()))
}

/// Replaces what must be there exactly once.
pub(crate) fn replace(text: &mut String, what: &str, with: &str) -> Result<(), String> {
    match text.matches(what).count() {
        1 => *text = text.replace(what, with),
        n => return Err(format!("index.html has {n} times {what:?} instead of once")),
    }
    Ok(())
}

/// Rewrites a script in place without comments, spaces and long local names. Trunk's own step for this
/// would rewrite the pages' HTML as well, which has to stay as it was rendered.
pub(crate) fn minify(path: &Path) -> Result<(), String> {
    let arguments = ["--minify", "--format=esm", "--target=es2022", "--log-level=warning", "--allow-overwrite"];
    let outfile = format!("--outfile={}", path.display());
    let ended = Command::new("esbuild").arg(path).args(arguments).arg(outfile).status();
    match ended {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{} cannot be made smaller: esbuild ended with {status}", path.display())),
        Err(why) => Err(format!("esbuild cannot be started: {why}")),
    }
}

/// A script of our own with all that it imports, in one piece.
pub(crate) fn bundle(build: &Build, entry: &str, format: &str) -> Result<Vec<u8>, String> {
    let mut command = Command::new("esbuild");
    command.args([entry, "--bundle", "--target=es2022", "--log-level=warning", &format!("--format={format}")]);
    if build.release {
        command.arg("--minify");
    }
    let made = command.output().map_err(|why| format!("esbuild cannot be started: {why}"))?;
    if made.status.success() {
        return Ok(made.stdout);
    }
    Err(format!("{entry} cannot be bundled: {}", String::from_utf8_lossy(&made.stderr)))
}

/// The bytes of a file.
pub(crate) fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|e| format!("{} cannot be read: {e}", path.display()))
}

/// Removes a file.
pub(crate) fn remove(path: &Path) -> Result<(), String> {
    fs::remove_file(path).map_err(|e| format!("{} cannot be removed: {e}", path.display()))
}

/// The files of a folder, by name.
pub(crate) fn sorted(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{} cannot be read: {e}", folder.display()))?;
    let mut files: Vec<_> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.sort();
    Ok(files)
}

/// The hash that stands in names.
pub(crate) fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}
