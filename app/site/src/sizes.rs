//! How much a visit loads, compressed as a good host does it.

use crate::Build;
use crate::lessons::Data;
use crate::offline::Copied;
use std::fs;
use std::path::{Path, PathBuf};

/// Bounds of the product, in bytes. A kilobyte has 1000 of them here, as the bounds were given.
const FIRST_VISIT: usize = 220_000;
/// What a changed program of the course waits for.
pub(crate) const ENGINE: usize = 800_000;
const OFFLINE: f64 = 6.0;
/// The part that no page needs in order to be read, answered or played.
const DESK: &str = "/split_desk.wasm";

/// Prints the sizes. In a debug build they mean nothing and are left out.
pub(crate) fn report(build: &Build, data: &Data, copied: &Copied) -> Result<(), String> {
    let count = data.lessons.len();
    println!("site: {count} lessons at {}", build.base);
    if !build.release {
        return Ok(());
    }
    let files = walk(&build.dist)?;
    let sum = |wanted: &dyn Fn(&str) -> bool| -> Result<usize, String> {
        files.iter().filter(|path| wanted(&name(&build.dist, path))).map(|path| compressed(path)).sum()
    };
    let program =
        sum(&|name| (name.starts_with("page-") && !is_late(name)) || name.ends_with("boot.js") || name == "theme.js")?;
    let late = sum(&|name| is_late(name) && !name.ends_with(DESK))?;
    let desk = sum(&|name| is_late(name) && name.ends_with(DESK))?;
    let styles = sum(&|name| name.starts_with("style-"))?;
    let site = sum(&|name| *name == data.site_file)?;
    let shared = program + styles + site;
    println!("site: brotli: program {} · styles {} · outline {}", kb(program), kb(styles), kb(site));
    println!("site: brotli, later: the machine {} · the desk {}", kb(late), kb(desk));
    let mut largest = 0;
    let mut visit = |title: &str, html: &str, file: &str| -> Result<(), String> {
        let page = sum(&|name| *name == *html)?;
        let own = sum(&|name| *name == *file)?;
        let all = shared + page + own;
        largest = largest.max(all);
        println!("site: first visit {title}: {} (page {}, data {})", kb(all), kb(page), kb(own));
        Ok(())
    };
    visit("home", "index.html", &data.site.film)?;
    visit("playground", "playground/index.html", &data.site.demo)?;
    for (slug, file) in &data.site.lessons {
        let card = data.site.outline.chapters.iter().flat_map(|c| &c.lessons).find(|card| card.slug == *slug);
        visit(slug, &format!("{}index.html", card.map_or("", |card| &card.path)), file)?;
    }
    let is_rest = |name: &str| name.ends_with("/rest.wasm");
    let engine = sum(&|name| name.starts_with("engine-") && !is_rest(name))?;
    let rest = sum(&|name| name.starts_with("engine-") && is_rest(name))?;
    let editor = sum(&|name| name.starts_with("editor-"))?;
    println!(
        "site: largest first visit {} of {} · engine {} of {}, its rest {} · editor {}",
        kb(largest),
        kb(FIRST_VISIT),
        kb(engine),
        kb(ENGINE),
        kb(rest),
        kb(editor)
    );
    println!("site: whole course offline: {:.2} MB brotli of {OFFLINE}", copied.load as f64 / 1e6);
    if largest > FIRST_VISIT || engine > ENGINE {
        eprintln!("site: a bound is exceeded");
    }
    Ok(())
}

/// Whether a file is a part of the page's program that arrives late, or shared by such parts.
fn is_late(name: &str) -> bool {
    let file = name.rsplit('/').next().unwrap_or_default();
    name.starts_with("page-") && file.ends_with(".wasm") && !file.starts_with("page")
}

/// A file's path below the site's root.
pub(crate) fn name(dist: &Path, path: &Path) -> String {
    path.strip_prefix(dist).unwrap_or(path).to_string_lossy().replace('\\', "/")
}

fn kb(bytes: usize) -> String {
    format!("{:.1} KB", bytes as f64 / 1000.0)
}

/// Every file of a folder and of those in it.
pub(crate) fn walk(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(|e| format!("{} cannot be read: {e}", folder.display()))?.flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(walk(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// Bytes of a file at brotli's best.
pub(crate) fn compressed(path: &Path) -> Result<usize, String> {
    packed(&fs::read(path).map_err(|e| format!("{} cannot be read: {e}", path.display()))?)
}

/// The same of what is no file yet.
pub(crate) fn packed(mut bytes: &[u8]) -> Result<usize, String> {
    let mut out = Vec::new();
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut bytes, &mut out, &parameters).map_err(|e| format!("brotli: {e}"))?;
    Ok(out.len())
}
