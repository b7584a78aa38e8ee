//! Reads the course from `content/chapters` and checks everything that can be checked without running a program.
//!
//! All faults are reported at once, with file and line, because whoever writes a lesson repairs more than one at a time.

mod block;
mod directive;
mod exercise;
mod fault;
mod glossary;
mod lesson;
mod markdown;
mod mistake;
mod program;
mod quiz;
mod shuffle;
mod style;
mod vary;

pub use exercise::Attempt;
pub use fault::{Fault, Faults};
pub use markdown::Snippet;
pub use program::fingerprint;
pub use vary::{Candidates, Recording, Recordings, candidates};

use crate::model::{Chapter, Course, Lesson, Term, lesson_path};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The course as it was read, with what only tests need.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// The course.
    pub course: Course,
    /// The words that the course explains, in the order of the alphabet.
    pub glossary: Vec<Term>,
    /// JavaScript in the text that is marked `run`.
    pub snippets: Vec<Snippet>,
    /// Typical wrong solutions of exercises.
    pub attempts: Vec<Attempt>,
    /// For each lesson whose predictions have variants, a lesson that is made of these. Their programs are called as the
    /// varied one, with `~` and a number.
    pub practice: Vec<Lesson>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChapterFile {
    title: String,
    summary: String,
}

/// Reads all chapters below `folder` (`content/chapters`).
///
/// # Errors
/// Everything that is wrong with the sources.
pub fn read(folder: &Path) -> Result<Source, Faults> {
    let mut faults = Faults::default();
    let mut source = Source {
        course: Course::default(),
        glossary: Vec::new(),
        snippets: Vec::new(),
        attempts: Vec::new(),
        practice: Vec::new(),
    };
    let chapters = folders(folder, Path::new(""), &mut faults);
    let lessons = addresses(&chapters, &mut faults);
    let glossary = glossary::read(&folder.join("../glossary.toml"), &lessons, &mut faults);
    for path in chapters {
        let file = path.strip_prefix(folder).unwrap_or(&path).to_path_buf();
        let Some((number, slug)) = numbered(&path) else {
            faults.add(&file, 0, "a chapter's folder is called NN-slug");
            continue;
        };
        let about = file.join("chapter.toml");
        let text = fs::read_to_string(path.join("chapter.toml")).unwrap_or_default();
        let head: ChapterFile = match toml::from_str(&text) {
            Ok(head) => head,
            Err(error) => {
                faults.add(&about, 1, error.message());
                continue;
            }
        };
        let mut chapter = Chapter { number, slug, title: head.title, summary: head.summary, lessons: Vec::new() };
        for path in folders(&path, &file, &mut faults) {
            let name = file.join(path.file_name().unwrap_or_default());
            if let Some(read) = lesson::read(&path, &name, &chapter.slug, &lessons, &glossary, &mut faults) {
                chapter.lessons.push(read.lesson);
                source.snippets.extend(read.snippets);
                source.attempts.extend(read.attempts);
                source.practice.extend(read.practice);
            }
        }
        source.course.chapters.push(chapter);
    }
    source.glossary = glossary.terms;
    if faults.0.is_empty() { Ok(source) } else { Err(faults) }
}

/// The folders in `folder`, in the order of their names.
fn folders(folder: &Path, file: &Path, faults: &mut Faults) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = match fs::read_dir(folder) {
        Ok(entries) => entries.flatten().map(|e| e.path()).filter(|p| p.is_dir()).collect(),
        Err(error) => {
            faults.add(file, 0, format!("cannot be read: {error}"));
            Vec::new()
        }
    };
    found.sort();
    found
}

/// `NN-slug` as number and slug.
fn numbered(folder: &Path) -> Option<(u8, String)> {
    let (number, slug) = folder.file_name()?.to_str()?.split_once('-')?;
    let fine = !slug.is_empty() && slug.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    Some((number.parse().ok()?, slug.to_owned())).filter(|_| fine)
}

/// The addresses of all lessons by slug, so that a lesson can link to one that comes later.
fn addresses(chapters: &[PathBuf], faults: &mut Faults) -> BTreeMap<String, String> {
    let mut lessons = BTreeMap::new();
    for path in chapters {
        let Some((_, chapter)) = numbered(path) else { continue };
        for lesson in folders(path, path, faults) {
            let Some((_, slug)) = numbered(&lesson) else { continue };
            let address = lesson_path(&chapter, &slug);
            if lessons.insert(slug.clone(), address).is_some() {
                faults.add(&lesson, 0, format!("there are two lessons `{slug}`"));
            }
        }
    }
    lessons
}
