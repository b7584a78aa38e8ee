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

/// Every Rust file below a folder, as one text, but for the one that looks words up and tries itself.
fn texts(folder: &Path) -> String {
    let mut all = String::new();
    for entry in fs::read_dir(folder).expect("the app's source is beside the course").flatten() {
        let path: PathBuf = entry.path();
        if path.is_dir() {
            all.push_str(&texts(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") && !path.ends_with("words.rs") {
            all.push_str(&fs::read_to_string(path).expect("it is text"));
        }
    }
    all
}

#[test]
fn every_translated_word_stands_in_the_app() {
    let app = texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src"));
    for words in common::source().words {
        for (english, _) in &words.pairs {
            let stands = [format!("t(\"{english}\")"), format!("fill(\"{english}\"")];
            // rustfmt may break a call after its parenthesis.
            let found = stands.iter().any(|call| app.contains(call)) || app.contains(&format!("        \"{english}\""));
            assert!(found, "nobody says {english:?} ({})", words.language);
        }
    }
}

#[test]
fn every_word_that_can_be_translated_is() {
    let app = texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../app/src"));
    let source = common::source();
    let calls = [" t(", "{t(", "(t(", "!t(", "fill("].into_iter().flat_map(|call| app.split(call).skip(1));
    let word = |rest: &'_ str| Some(rest.trim_start().strip_prefix('"')?.split_once('"')?.0.to_owned());
    let spoken: Vec<String> = calls.filter_map(word).collect();
    assert!(spoken.len() > 100, "{} words were found", spoken.len());
    for english in spoken {
        for words in &source.words {
            let known = words.pairs.iter().any(|(key, _)| *key == english);
            assert!(known, "{:?} has no word in {}", english, words.language);
        }
    }
}
