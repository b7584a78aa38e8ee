//! The licences of everything that is delivered: the crates in the two wasm programs, as Cargo resolves its lock file for
//! them, and the npm packages that esbuild put into the editor. Nothing of the list is kept by hand.

use crate::Build;
use crate::assets::write;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The programs that become wasm: package and features, as `index.html` has them.
const PROGRAMS: [(&str, &str); 2] = [("app", "hydration"), ("worker", "")];
const TARGET: &str = "wasm32-unknown-unknown";
/// What esbuild says of the editor's bundle; `Trunk.toml` asks for it.
const BUNDLE: &str = "target/site/editor.json";

/// A part that is delivered.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Part {
    name: String,
    version: String,
    licence: String,
    folder: PathBuf,
}

/// Writes `licences.txt`.
pub(crate) fn place(build: &Build) -> Result<(), String> {
    let mut parts = crates()?;
    parts.extend(bundled()?);
    write(&build.dist.join("licences.txt"), text(&parts)?.as_bytes())
}

/// The crates in the wasm programs: no macros, no build scripts, nothing of the tests.
fn crates() -> Result<BTreeSet<Part>, String> {
    let mut shipped: BTreeSet<(String, String)> = BTreeSet::new();
    for (package, features) in PROGRAMS {
        let tree = cargo(&[
            "tree",
            "--package",
            package,
            "--features",
            features,
            "--target",
            TARGET,
            "--edges",
            "normal,no-proc-macro",
            "--prefix",
            "none",
            "--format",
            "{p}",
        ])?;
        // "name v1.2.3", and after it the path of a crate of our own or a mark for one that was there before.
        shipped.extend(tree.lines().filter_map(|line| {
            let mut words = line.split(' ');
            let (name, version) = (words.next()?, words.next()?.strip_prefix('v')?);
            let is_ours = words.next().is_some_and(|word| word != "(*)");
            (!is_ours).then(|| (name.to_owned(), version.to_owned()))
        }));
    }
    let metadata = parse(
        &cargo(&["metadata", "--format-version", "1", "--filter-platform", TARGET, "--all-features"])?,
        "cargo metadata",
    )?;
    let packages = metadata["packages"].as_array().cloned().unwrap_or_default();
    let parts: BTreeSet<Part> = packages.iter().filter_map(part).filter(|part| is_in(part, &shipped)).collect();
    if parts.len() != shipped.len() {
        return Err(format!("{} crates are shipped, and {} of them are known", shipped.len(), parts.len()));
    }
    Ok(parts)
}

fn is_in(part: &Part, shipped: &BTreeSet<(String, String)>) -> bool {
    shipped.contains(&(part.name.clone(), part.version.clone()))
}

/// The npm packages that the editor's bundle holds.
fn bundled() -> Result<BTreeSet<Part>, String> {
    let bundle = parse(&read(Path::new(BUNDLE))?, BUNDLE)?;
    let inputs = bundle["inputs"].as_object().ok_or_else(|| format!("{BUNDLE} names no inputs"))?;
    let folders: BTreeSet<PathBuf> = inputs.keys().filter_map(|path| package_folder(path)).collect();
    folders
        .into_iter()
        .map(|folder| {
            let file = folder.join("package.json");
            let mut package = parse(&read(&file)?, &file.to_string_lossy())?;
            package["manifest_path"] = file.to_string_lossy().into_owned().into();
            part(&package).ok_or_else(|| format!("{} names no licence", file.display()))
        })
        .collect()
}

/// `node_modules/@scope/name` of `node_modules/@scope/name/dist/index.js`.
fn package_folder(path: &str) -> Option<PathBuf> {
    let (before, inside) = path.rsplit_once("node_modules/")?;
    let names = if inside.starts_with('@') { 2 } else { 1 };
    let name: Vec<&str> = inside.split('/').take(names).collect();
    Some(Path::new(before).join("node_modules").join(name.join("/")))
}

/// A part from Cargo's or npm's description of it.
fn part(package: &Value) -> Option<Part> {
    let word = |key: &str| package[key].as_str().map(str::to_owned);
    let folder = PathBuf::from(word("manifest_path")?).parent()?.to_path_buf();
    let licence = word("license").or_else(|| word("license_file").map(|file| format!("see {file}")))?;
    Some(Part { name: word("name")?, version: word("version")?, licence, folder })
}

/// The list, and after it each different text once.
fn text(parts: &BTreeSet<Part>) -> Result<String, String> {
    let mut out = String::from(
        "Looproom is licensed under MIT or Apache-2.0, as you prefer. These parts by others are delivered with it.\n\n",
    );
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for part in parts {
        let title = format!("{} {}", part.name, part.version);
        out.push_str(&format!("{title}: {}\n", part.licence));
        for text in own_texts(&part.folder)? {
            texts.entry(text).or_default().push(title.clone());
        }
    }
    for (text, of) in texts {
        out.push_str(&format!("\n{}\n{}\n\n{text}\n", "-".repeat(80), of.join(", ")));
    }
    Ok(out)
}

/// The licence texts of a part. Where it may be used under MIT or another licence, it is used under MIT.
fn own_texts(folder: &Path) -> Result<Vec<String>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{} cannot be read: {e}", folder.display()))?;
    let is_licence = |name: &str| ["LICENSE", "LICENCE", "COPYING", "NOTICE"].iter().any(|word| name.starts_with(word));
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).filter(|path| path.is_file()).collect();
    files.retain(|path| is_licence(&name_of(path)));
    files.sort();
    if files.iter().any(|path| name_of(path).contains("MIT")) {
        files.retain(|path| name_of(path).contains("MIT") || name_of(path).starts_with("NOTICE"));
    }
    files.iter().map(|path| read(path).map(|text| text.trim().replace("\r\n", "\n"))).collect()
}

fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().to_uppercase()
}

fn cargo(args: &[&str]) -> Result<String, String> {
    let program = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let out = Command::new(program).args(args).arg("--locked").output().map_err(|e| format!("cargo: {e}"))?;
    if !out.status.success() {
        return Err(format!("cargo {}: {}", args[0], String::from_utf8_lossy(&out.stderr)));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read(path)
        .map(|bytes| String::from_utf8_lossy(&bytes).into_owned())
        .map_err(|e| format!("{} cannot be read: {e}", path.display()))
}

fn parse(text: &str, what: &str) -> Result<Value, String> {
    serde_json::from_str(text).map_err(|e| format!("{what} is not JSON: {e}"))
}
