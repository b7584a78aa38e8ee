//! A new lesson from `content/template`: complete, so that whoever writes it changes what runs instead of facing a blank page.

use crate::record;
use crate::shell::{Done, root};
use std::fs;
use std::path::{Path, PathBuf};

const CHAPTERS: &str = "content/chapters";
const TEMPLATE: &str = "content/template";
/// Stands for the title in the template.
const TITLE: &str = "TITLE";

/// Makes the lesson `slug` called `title` at the end of a chapter, which is named by its slug or folder.
pub(crate) fn make(args: &[&str]) -> Done {
    let [chapter, slug, title @ ..] = args else {
        return Err("write: cargo xtask new-lesson CHAPTER SLUG TITLE".to_owned());
    };
    let title = title.join(" ");
    if title.trim().is_empty() || title.contains(['"', '\\', '\n']) {
        return Err("a lesson needs a title, without quotes and backslashes".to_owned());
    }
    if slug.is_empty() || !slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
        return Err(format!("`{slug}` is no slug: it has small letters, digits and dashes"));
    }
    let chapters = numbered(&root().join(CHAPTERS))?;
    let Some((_, _, chapter)) = chapters.iter().find(|(_, own, path)| own == chapter || path.ends_with(chapter)) else {
        let known: Vec<&str> = chapters.iter().map(|(_, own, _)| own.as_str()).collect();
        return Err(format!("there is no chapter `{chapter}`: the chapters are {}", known.join(", ")));
    };
    for (_, _, chapter) in &chapters {
        if numbered(chapter)?.iter().any(|(_, own, _)| own == slug) {
            return Err(format!("there is a lesson `{slug}` already, in {}", chapter.display()));
        }
    }
    let last = numbered(chapter)?.iter().map(|(number, ..)| *number).max().unwrap_or(0);
    let lesson = chapter.join(format!("{:02}-{slug}", last + 1));
    copy(&root().join(TEMPLATE), &lesson)?;
    let page = lesson.join("lesson.md");
    let text = fs::read_to_string(&page).map_err(|e| format!("{} cannot be read: {e}", page.display()))?;
    fs::write(&page, text.replacen(TITLE, &title, 1))
        .map_err(|e| format!("{} cannot be written: {e}", page.display()))?;
    let place = lesson.strip_prefix(root()).unwrap_or(&lesson).display().to_string();
    record::run(&[&place])?;
    eprintln!("xtask: {place} is made and passes the checks as it is. Change its programs first, then its text:");
    eprintln!("xtask:   cargo xtask serve            shows it, and again after every change");
    eprintln!("xtask:   cargo xtask record {place}   after a program has changed");
    eprintln!("xtask:   content/AUTHORING.md         has the rest");
    Ok(())
}

/// The folders `NN-slug` in a folder, in their order.
fn numbered(folder: &Path) -> Result<Vec<(u8, String, PathBuf)>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{} cannot be read: {e}", folder.display()))?;
    let mut found: Vec<_> = entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().into_string().ok()?;
            let (number, slug) = name.split_once('-')?;
            Some((number.parse().ok()?, slug.to_owned(), entry.path()))
        })
        .collect();
    found.sort();
    Ok(found)
}

fn copy(from: &Path, to: &Path) -> Done {
    fs::create_dir_all(to).map_err(|e| format!("{} cannot be made: {e}", to.display()))?;
    let entries = fs::read_dir(from).map_err(|e| format!("{} cannot be read: {e}", from.display()))?;
    for entry in entries.flatten() {
        let (from, to) = (entry.path(), to.join(entry.file_name()));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to).map_err(|e| format!("{} cannot be copied: {e}", from.display()))?;
        }
    }
    Ok(())
}
