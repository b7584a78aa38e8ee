//! The list of files that the service worker keeps, and the version that they make together.
//!
//! Everything that the course needs is in it, so that one visit is enough. The list stands at the beginning of the service
//! worker's own script: a browser takes another script for another version.

use crate::Build;
use crate::assets::{hash, minify, read, write};
use crate::sizes::{compressed, name, walk};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};
use std::path::Path;

/// The service worker.
const WORKER: &str = "sw.js";
/// What is not kept: the worker itself, which the browser keeps, and pictures that only a dialogue about installing shows.
const LEFT_OUT: [&str; 2] = [WORKER, "screenshots/"];
/// The mark in every page's head, up to the name of the script that speaks with the worker.
const MARK: &str = "<meta name=\"looproom-offline\" content=\"offline-";

/// What the copy takes.
pub(crate) struct Copied {
    /// Bytes on the way to the device, compressed as a good host does it; in a debug build, where nobody waits for that,
    /// as they are.
    pub(crate) load: usize,
}

/// Names the version in every page and puts the list into the service worker.
pub(crate) fn place(build: &Build) -> Result<Copied, String> {
    let dist = &build.dist;
    let worker = dist.join(WORKER);
    if build.release {
        minify(&worker)?;
    }
    // An author who looks at what was just written wants no copy of what was there before.
    if std::env::var_os("LOOPROOM_PREVIEW").is_some() {
        start_worker(&worker, "{\"version\":\"\",\"bytes\":0,\"files\":[]}")?;
        return Ok(Copied { load: 0 });
    }
    let names = listed(build)?;
    let mut everything = Vec::new();
    let (mut bytes, mut load) = (0, 0);
    for name in &names {
        let contents = read(&dist.join(name))?;
        bytes += contents.len();
        load += if build.release { compressed(&dist.join(name))? } else { contents.len() };
        everything.extend(name.bytes().chain(contents));
    }
    let version = hash(&everything);
    for page in names.iter().filter(|name| name.ends_with(".html")) {
        let path = dist.join(page);
        let text = String::from_utf8_lossy(&read(&path)?).into_owned();
        if let Some(named) = with_version(&text, &format!(" {version} {bytes} {load}")) {
            write(&path, named.as_bytes())?;
        }
    }
    start_worker(&worker, &list(dist, &names, &version)?)?;
    Ok(Copied { load })
}

/// Names of the files to be kept, in order.
fn listed(build: &Build) -> Result<Vec<String>, String> {
    let mut names: Vec<String> = walk(&build.dist)?.iter().map(|path| name(&build.dist, path)).collect();
    names.retain(|name| !LEFT_OUT.iter().any(|out| name.starts_with(out)));
    names.sort();
    Ok(names)
}

/// A page that says of which version it is; `None` for one that is not the app's.
fn with_version(page: &str, version: &str) -> Option<String> {
    let at = page.find(MARK)? + MARK.len();
    let end = at + page[at..].find('"')?;
    Some(format!("{}{version}{}", &page[..end], &page[end..]))
}

/// The list as JSON: address below the site's root, bytes, and the hash by which the browser checks what it was given.
fn list(dist: &Path, names: &[String], version: &str) -> Result<String, String> {
    let mut files = Vec::new();
    let mut bytes = 0;
    for name in names {
        let contents = read(&dist.join(name))?;
        let integrity = format!("sha256-{}", STANDARD.encode(Sha256::digest(&contents)));
        bytes += contents.len();
        files.push(serde_json::json!([address(name), contents.len(), integrity]));
    }
    Ok(serde_json::json!({ "version": version, "bytes": bytes, "files": files }).to_string())
}

/// Pages are asked for by their folder, as the links do: some hosts lead elsewhere from the file itself.
fn address(name: &str) -> &str {
    match name.strip_suffix("index.html") {
        Some(folder) if folder.is_empty() || folder.ends_with('/') => folder,
        _ => name,
    }
}

fn start_worker(worker: &Path, list: &str) -> Result<(), String> {
    let script = [format!("const COURSE = {list};\n").into_bytes(), read(worker)?].concat();
    write(worker, &script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_are_listed_by_their_folder() {
        assert_eq!(address("index.html"), "");
        assert_eq!(address("event-loop/race/index.html"), "event-loop/race/");
        assert_eq!(address("404.html"), "404.html");
        assert_eq!(address("my-index.html"), "my-index.html");
    }

    #[test]
    fn a_page_names_its_version() {
        let page = "<head><meta name=\"looproom-offline\" content=\"offline-12ab.js\" /></head>";
        let named = "<head><meta name=\"looproom-offline\" content=\"offline-12ab.js v 9 5\" /></head>";
        assert_eq!(with_version(page, " v 9 5").as_deref(), Some(named));
        assert_eq!(with_version("<p>something else</p>", " v"), None);
    }
}
