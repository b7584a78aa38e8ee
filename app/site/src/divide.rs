//! The page's program in parts: one that every page needs at once, and those that arrive late (`app/src/late`).
//!
//! The linker leaves behind which function uses which; from that it is decided what is only reachable from a late part, and
//! what several of them share. wasm-bindgen then works on the first part, and all are made small.

use crate::Build;
use crate::assets::{hash, read, remove, sorted, write};
use crate::imports;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wasm_split_cli_support::{Options, transform};

/// The late parts, as `app/src/late` names them.
const LATE: [&str; 2] = ["split_machine.wasm", "split_desk.wasm"];
/// What the linker has made.
const LINKED: &str = "looproom-page.wasm";

/// Puts the divided program in the place of the one that Trunk has processed whole.
pub(crate) fn place(build: &Build, shell: &mut String) -> Result<(), String> {
    let dist = &build.dist;
    let (script, program) = of_trunk(dist)?;
    let work = build.programs.join("divided");
    let _ = fs::remove_dir_all(&work);
    let profile = if build.release { "wasm-release" } else { "debug" };
    let linked = read(&build.programs.join("wasm32-unknown-unknown").join(profile).join(LINKED))?;
    let late = divide(&linked, &work)?;
    let bound = work.join("bound");
    run(
        "wasm-bindgen",
        &[
            "--target",
            "web",
            "--no-typescript",
            "--keep-lld-exports",
            "--out-dir",
            &text(&bound),
            "--out-name",
            "page",
            &text(&work.join("page.wasm")),
        ],
    )?;
    fs::copy(work.join("__wasm_split.js"), bound.join("__wasm_split.js"))
        .map_err(|e| format!("the parts have no link: {e}"))?;
    let made = work.join("made");
    // One script instead of two that need each other.
    let outfile = format!("--outfile={}", text(&made.join("page.js")));
    // wasm-bindgen names the link between the parts once for each of them; every time it is the same module.
    let quiet = "--log-override:duplicate-object-key=silent";
    let mut bundling = vec!["--bundle", "--format=esm", "--target=es2022", "--log-level=warning", quiet];
    if build.release {
        bundling.push("--minify");
    }
    let entry = text(&bound.join("page.js"));
    run("esbuild", &[&[entry.as_str(), outfile.as_str()], bundling.as_slice()].concat())?;
    for from in late.into_iter().chain([bound.join("page_bg.wasm")]) {
        let to = made.join(from.file_name().unwrap_or_default());
        if build.release {
            make_small(&from, &to)?;
        } else {
            fs::copy(&from, &to).map_err(|e| format!("{} cannot be copied: {e}", from.display()))?;
        }
    }
    number_imports(&made.join("page.js"), &made.join("page_bg.wasm"))?;
    let mut contents = Vec::new();
    for file in sorted(&made)? {
        contents.extend(read(&file)?);
    }
    let folder = format!("page-{}", hash(&contents));
    for file in sorted(&made)? {
        let name = file.file_name().unwrap_or_default();
        write(&dist.join(&folder).join(name), &read(&file)?)?;
    }
    for (old, new) in [(program, "page_bg.wasm"), (script, "page.js")] {
        let name = old.file_name().unwrap_or_default().to_string_lossy().into_owned();
        *shell = shell.replace(&name, &format!("{folder}/{new}"));
        remove(&old)?;
    }
    Ok(())
}

/// Divides the program, and returns the files of the late parts and of what they share.
fn divide(linked: &[u8], work: &Path) -> Result<Vec<PathBuf>, String> {
    let main = work.join("page.wasm");
    let mut options = Options::new(linked);
    options.output_dir = work;
    options.main_out_path = &main;
    options.main_module = "./page.js";
    options.target.web();
    let parts = transform(options).map_err(|why| format!("the page's program cannot be divided: {why}"))?;
    let has = |name: &str| parts.split_modules.iter().any(|path| path.file_name().is_some_and(|own| own == name));
    match LATE.iter().find(|name| !has(name)) {
        Some(missing) => Err(format!("the page's program was divided without {missing}")),
        None => Ok(parts.split_modules),
    }
}

/// What wasm-opt may use: no more than what the compiler uses, which every browser of today has.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-multivalue",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-sign-ext",
];

fn make_small(from: &Path, to: &Path) -> Result<(), String> {
    let flags = ["-Oz", "--converge", "--reorder-functions", "--reorder-locals"];
    let (from, to) = (text(from), text(to));
    run("wasm-opt", &[&flags[..], &FEATURES, &[&from, "-o", &to]].concat())
}

fn number_imports(script: &Path, program: &Path) -> Result<(), String> {
    let (mut named, mut naming) = (read(script)?, read(program)?);
    imports::number(&mut named, &mut naming);
    write(script, &named)?;
    write(program, &naming)
}

/// Script and program of the page as Trunk has placed them, with a hash in their names.
fn of_trunk(dist: &Path) -> Result<(PathBuf, PathBuf), String> {
    let files = sorted(dist)?;
    let find = |ending: &str| {
        let is_it = |path: &&PathBuf| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("looproom-page-") && name.ends_with(ending)
        };
        files.iter().find(is_it).cloned().ok_or_else(|| format!("Trunk has placed no program of the page ({ending})"))
    };
    Ok((find(".js")?, find("_bg.wasm")?))
}

/// Runs one of the tools that the site is made with.
pub(crate) fn run(program: &str, arguments: &[&str]) -> Result<(), String> {
    match Command::new(program).args(arguments).status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("{program} {} ended with {status}", arguments.join(" "))),
        Err(why) => Err(format!("{program} cannot be started: {why}")),
    }
}

/// A path as an argument.
pub(crate) fn text(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}
