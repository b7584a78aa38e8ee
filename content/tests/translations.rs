//! A translation is the same lesson in other words, and every word that is translated stands in the app.

mod common;

use content::Lesson;
use content::model::Block;
use std::fs;
use std::path::{Path, PathBuf};

/// What a translation must share with its original: programs, kinds of blocks, questions.
fn shape(lesson: &Lesson) -> Vec<String> {
    let of = |block: &Block| match block {
        Block::Prose(_) => "prose".to_owned(),
        Block::Careful(_) => "careful".to_owned(),
        Block::Output { program } => format!("output {program}"),
        Block::Predict(predict) => format!("predict {} {:?}", predict.program, predict.offered),
        Block::Stage { program, .. } => format!("stage {program}"),
        Block::Edit(edit) => format!("edit {} {:?}", edit.program, edit.target),
        Block::Enumerate { program, .. } => format!("enumerate {program}"),
        Block::Compare { programs, .. } => format!("compare {programs:?}"),
        Block::Exercise(exercise) => format!("exercise {}", exercise.id),
        Block::Quiz { questions } => format!("quiz {:?}", questions.iter().map(|q| &q.id).collect::<Vec<_>>()),
    };
    lesson.blocks.iter().map(of).collect()
}

#[test]
fn a_translation_asks_and_shows_what_its_original_does() {
    let source = common::source();
    assert!(!source.translations.is_empty(), "at least one lesson proves that the course can be translated");
    for translation in &source.translations {
        let (_, original) = source.course.lesson(&translation.chapter, &translation.slug).expect("it has an original");
        assert_eq!(shape(translation), shape(original), "{}", translation.key());
        assert_eq!(translation.programs, original.programs, "{}", translation.key());
    }
}

/// Files of the app that only late parts need, below its source.
const LATE: [&str; 12] = [
    "player/",
    "stages/",
    "editor/",
    "sharing/",
    "palette/",
    "keep/",
    "offline/",
    "projector/",
    "class.rs",
    "ports/engine/",
    "ports/sharing.rs",
    "bench/status.rs",
];

/// Every word that the app says, with the file that says it: what stands in a call that looks it up, in forms of numbers,
/// and on keys.
fn spoken() -> Vec<(String, String)> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src");
    let mut all = Vec::new();
    for path in files(&source) {
        let text = fs::read_to_string(&path).expect("it is text");
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let name = path.strip_prefix(&source).expect("it is below").to_string_lossy().into_owned();
        // Only the sentences about a run are said piece by piece.
        let calls: &[&str] =
            if name.starts_with("player/narrate/") { &["t(", "fill(", "say("] } else { &["t(", "fill("] };
        let mut words = Vec::new();
        for call in calls {
            for (at, _) in text.match_indices(call) {
                let is_whole = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
                let rest = text[at + call.len()..].trim_start();
                words.extend(rest.strip_prefix('"').filter(|_| is_whole).and_then(literal));
            }
        }
        for opening in [": Forms = [", "keys: &["] {
            for list in text.split(opening).skip(1).filter_map(|rest| rest.split_once(']')) {
                words.extend(list.0.split(',').filter_map(|item| literal(item.trim().strip_prefix('"')?)));
            }
        }
        let letters = |word: &String| word.as_bytes().windows(2).any(|pair| pair.iter().all(u8::is_ascii_alphabetic));
        all.extend(words.into_iter().filter(letters).map(|word| (word, name.clone())));
    }
    assert!(all.len() > 400, "{} words were found", all.len());
    all
}

/// A string literal after its opening quote.
fn literal(rest: &str) -> Option<String> {
    let (mut word, mut letters) = (String::new(), rest.chars());
    loop {
        match letters.next()? {
            '"' => return Some(word),
            '\\' => word.push(letters.next()?),
            letter => word.push(letter),
        }
    }
}

/// Every Rust file below a folder that is no test.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the app's source is beside the course").flatten();
    let of = |path: PathBuf| match path.is_dir() {
        true if path.ends_with("tests") => Vec::new(),
        true => files(&path),
        false if path.ends_with("tests.rs") || path.extension().is_none_or(|ending| ending != "rs") => Vec::new(),
        false => vec![path],
    };
    entries.flat_map(|entry| of(entry.path())).collect()
}

#[test]
fn every_translated_word_stands_in_the_app() {
    let spoken = spoken();
    for words in common::source().words {
        for (english, _) in words.pairs.iter().chain(&words.late) {
            assert!(spoken.iter().any(|(word, _)| word == english), "nobody says {english:?} ({})", words.language);
        }
    }
}

#[test]
fn every_word_that_can_be_translated_is_and_comes_with_the_part_that_says_it() {
    let source = common::source();
    let is_late = |file: &str| LATE.iter().any(|late| file.starts_with(late)) || file == "words.rs";
    for (english, file) in spoken() {
        for words in &source.words {
            let has = |pairs: &[(String, String)]| pairs.iter().any(|(key, _)| *key == english);
            let known = has(&words.pairs) || (is_late(&file) && has(&words.late));
            assert!(known, "{english:?} of {file} has no word in {} that is there in time", words.language);
        }
    }
}

#[test]
fn a_word_comes_once() {
    for words in common::source().words {
        for (english, _) in &words.late {
            assert!(words.pairs.iter().all(|(key, _)| key != english), "{english:?} comes twice in {}", words.language);
        }
    }
}
