//! Reads one lesson's folder.

use super::block::Builder;
use super::directive::{self, Kind};
use super::fault::Faults;
use super::glossary::{Glossary, Unexplained};
use super::markdown::{Scope, Snippet};
use super::{Attempt, program, quiz, vary};
use crate::model::{Aside, Block, ENGLISH, Html, Lesson, StageKind};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Front {
    title: String,
    summary: String,
    minutes: u8,
    #[serde(default)]
    stage: StageKind,
    #[serde(default)]
    seeds: BTreeMap<String, u64>,
}

/// What a lesson's folder holds.
pub(super) struct Read {
    pub(super) lesson: Lesson,
    pub(super) snippets: Vec<Snippet>,
    pub(super) attempts: Vec<Attempt>,
    /// The variants of its predictions.
    pub(super) practice: Option<Lesson>,
}

/// The languages that the lesson in `folder` is translated into: each has a `lesson.LANGUAGE.md`.
pub(super) fn translations(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
    let language = |name: String| Some(name.strip_prefix("lesson.")?.strip_suffix(".md")?.to_owned());
    let mut found: Vec<String> = names.filter_map(language).collect();
    found.sort();
    found
}

/// The files of a lesson's text and questions.
fn names(language: &str) -> (String, String) {
    match language {
        ENGLISH => ("lesson.md".to_owned(), "quiz.toml".to_owned()),
        other => (format!("lesson.{other}.md"), format!("quiz.{other}.toml")),
    }
}

/// Reads the lesson in `folder`, called `file` in faults, in one of its languages. `None` when not even its front matter can be read.
pub(super) fn read(
    folder: &Path,
    file: &Path,
    chapter: &str,
    language: &str,
    lessons: &BTreeMap<String, String>,
    glossary: &Glossary,
    faults: &mut Faults,
) -> Option<Read> {
    let (page_name, quiz_name) = names(language);
    let page = file.join(&page_name);
    let (number, slug) = super::numbered(folder).or_else(|| {
        faults.add(file, 0, "a lesson's folder is called NN-slug");
        None
    })?;
    let text = fs::read_to_string(folder.join(&page_name))
        .map_err(|error| faults.add(&page, 0, format!("cannot be read: {error}")))
        .ok()?;
    let (front, body, first) = front(&page, &text, faults)?;
    if !(5..=12).contains(&front.minutes) {
        faults.add(&page, 1, "a lesson takes 5 to 12 minutes");
    }
    if front.summary.trim().is_empty() || front.summary.chars().count() > 200 {
        faults.add(&page, 1, "the summary has one or two sentences, up to 200 characters");
    }
    let programs = program::read(&folder.join("programs"), &file.join("programs"), &front.seeds, faults);
    let checks = program::read(&folder.join("checks"), &file.join("checks"), &BTreeMap::new(), faults);
    let mut snippets = Vec::new();
    let quiz_file = file.join(&quiz_name);
    let mut scope = Scope {
        file: &quiz_file,
        programs: &programs,
        lessons,
        faults,
        snippets: &mut snippets,
        heading: 1,
        unexplained: Unexplained::none(),
    };
    let mut quiz = match fs::read_to_string(folder.join(&quiz_name)) {
        Ok(text) => quiz::read(&text, &mut scope),
        Err(_) => quiz::Read::default(),
    };
    let wanted = std::mem::take(&mut quiz.vary);
    let mut builder = Builder::new(folder, &slug, &checks, quiz);
    scope.file = &page;
    scope.heading = 1;
    let (mut blocks, mut asides) = (Vec::new(), Vec::new());
    scope.unexplained = glossary.unexplained();
    for part in directive::split(&page, first, body, scope.faults) {
        match part.kind {
            Kind::Text(text) => blocks.push(Block::Prose(scope.html(part.line, &text))),
            Kind::Directive { ref name, body: Some(ref body), .. } if name == "notes" => {
                let unexplained = std::mem::take(&mut scope.unexplained);
                let text = scope.html(body.line, &body.text);
                scope.unexplained = unexplained;
                asides.push(Aside { after: blocks.len() as u16, text });
            }
            Kind::Directive { .. } => blocks.extend(builder.block(part, &mut scope)),
        }
    }
    builder.finish(&blocks, &quiz_file, &mut scope);
    // What stands at the end is about the whole lesson.
    let last = blocks.len() as u16;
    let notes: Vec<String> = asides.extract_if(.., |aside| aside.after == last).map(|aside| aside.text.0).collect();
    let notes = Html(notes.join("\n"));
    if notes.is_empty() {
        scope.faults.add(&page, 0, "a lesson has `:::notes` for teachers");
    }
    let lesson = Lesson {
        language: language.to_owned(),
        chapter: chapter.to_owned(),
        slug: slug.clone(),
        number,
        title: front.title,
        summary: front.summary,
        minutes: front.minutes,
        stage: front.stage,
        blocks,
        notes,
        asides,
        programs: Vec::new(),
    };
    let attempts = builder.into_attempts();
    let lesson = Lesson { programs: programs.into_values().collect(), ..lesson };
    let practice = vary::practice(&lesson, wanted, &folder.join("programs"), &quiz_file, faults);
    Some(Read { lesson, snippets, attempts, practice })
}

/// The TOML between the `+++` lines, the rest, and the line that the rest starts on.
fn front<'t>(page: &Path, text: &'t str, faults: &mut Faults) -> Option<(Front, &'t str, usize)> {
    let parts = text.strip_prefix("+++\n").and_then(|rest| rest.split_once("\n+++\n"));
    let Some((head, body)) = parts else {
        faults.add(page, 1, "a lesson starts with TOML between two lines `+++`");
        return None;
    };
    match toml::from_str(head) {
        Ok(front) => Some((front, body, head.lines().count() + 3)),
        Err(error) => {
            let line = error.span().map_or(1, |span| quiz::line_of(head, span.start) + 1);
            faults.add(page, line, error.message());
            None
        }
    }
}
