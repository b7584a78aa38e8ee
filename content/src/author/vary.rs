//! Variants of predictions, and of questions about a program: the same program with other numbers or another order of
//! statements. Whichever it was in the lesson, the variant is predicted: its reasons are those that hold for any program.
//!
//! `quiz.toml` names places in a program, and what may stand there. The texts are made here, the same ones on every build;
//! real Node says what they print (`cargo xtask record`), and those that print something new are taken. Somebody who
//! remembers the answer of the lesson has to think again.

use super::fault::Faults;
use super::program::{self, fingerprint};
use super::shuffle;
use crate::model::{Block, Html, Lesson, Predict, PredictMode, Program, QuestionKind, Recorded};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use toml::Spanned;

/// Texts that are made of a program, and variants that are wanted of it.
const MADE: usize = 12;
const WANTED: std::ops::RangeInclusive<usize> = 3..=4;
/// What is asked where the author says nothing else.
const PROMPT: &str = "The program of the lesson, changed a little. What does it print now?";

/// As it stands in `quiz.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    pub(super) program: Spanned<String>,
    /// Texts in the program, each found after the one before.
    #[serde(default)]
    slots: Vec<String>,
    /// Instead of texts: whole lines, counted from 1.
    #[serde(default)]
    lines: Vec<usize>,
    /// What stands in the slots, one row for each variant. Without rows the slots change places.
    #[serde(default)]
    values: Vec<Vec<String>>,
    /// What is asked.
    pub(super) prompt: Option<String>,
}

/// Texts that are to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidates {
    /// The file of the program that they are made of.
    pub program: PathBuf,
    /// Each a whole program.
    pub texts: Vec<String>,
}

/// What is stored beside a program: what real Node makes of its variants.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Recordings {
    /// In any order.
    pub variants: Vec<Recording>,
}

/// What real Node made of one text.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Recording {
    /// [`fingerprint`] of the text, under the name of the program's file.
    pub source: String,
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub stdout: String,
    /// Standard error.
    pub stderr: String,
}

#[derive(Deserialize)]
struct OnlyVary {
    #[serde(default)]
    vary: Vec<Raw>,
}

/// The texts that the lesson in `folder` wants to be recorded.
///
/// # Errors
/// When its `quiz.toml` names places that its programs do not have.
pub fn candidates(folder: &Path) -> Result<Vec<Candidates>, String> {
    let Ok(text) = fs::read_to_string(folder.join("quiz.toml")) else { return Ok(Vec::new()) };
    let quiz: OnlyVary = toml::from_str(&text).map_err(|e| format!("{}: {}", folder.display(), e.message()))?;
    let mut found = Vec::new();
    for raw in quiz.vary {
        let id = raw.program.get_ref();
        let file = |ending: &&str| folder.join("programs").join(format!("{id}.{ending}"));
        let program = ["js", "mjs", "cjs"].iter().map(file).find(|path| path.is_file());
        let program = program.ok_or_else(|| format!("{}: there is no file of a program `{id}`", folder.display()))?;
        let source = fs::read_to_string(&program).map_err(|e| format!("{}: {e}", program.display()))?;
        let texts = texts(&source, &raw).map_err(|why| format!("{}: {why}", program.display()))?;
        found.push(Candidates { program, texts });
    }
    Ok(found)
}

/// The programs that a text becomes; never the text itself, and none twice.
fn texts(source: &str, raw: &Raw) -> Result<Vec<String>, String> {
    let spans = if raw.lines.is_empty() { slots(source, &raw.slots)? } else { lines(source, &raw.lines)? };
    if spans.len() < 2 && raw.values.is_empty() {
        return Err("to change places, two slots are needed".to_owned());
    }
    if let Some(row) = raw.values.iter().find(|row| row.len() != spans.len()) {
        return Err(format!("there are {} slots, and a row of {} values", spans.len(), row.len()));
    }
    let own: Vec<&str> = spans.iter().map(|span| &source[span.clone()]).collect();
    let rows: Vec<Vec<&str>> = if raw.values.is_empty() {
        (0..MADE * 4).map(|nth| shuffle::items(&format!("{}~{nth}", raw.program.get_ref()), &own)).collect()
    } else {
        raw.values.iter().map(|row| row.iter().map(String::as_str).collect()).collect()
    };
    let mut made: Vec<String> = Vec::new();
    for row in rows {
        let (mut text, mut end) = (String::new(), 0);
        for (span, value) in spans.iter().zip(row) {
            text.push_str(&source[end..span.start]);
            text.push_str(value);
            end = span.end;
        }
        text.push_str(&source[end..]);
        if text != source && !made.contains(&text) && made.len() < MADE {
            made.push(text);
        }
    }
    Ok(made)
}

type Span = std::ops::Range<usize>;

fn slots(source: &str, slots: &[String]) -> Result<Vec<Span>, String> {
    let mut from = 0;
    let find = |slot: &String| {
        let start =
            from + source[from..].find(slot.as_str()).ok_or_else(|| format!("the slot `{slot}` is not found"))?;
        from = start + slot.len();
        Ok(start..from)
    };
    slots.iter().map(find).collect()
}

fn lines(source: &str, lines: &[usize]) -> Result<Vec<Span>, String> {
    let span = |number: &usize| {
        let start: usize = source.split_inclusive('\n').take(number.checked_sub(1)?).map(str::len).sum();
        let line = source.get(start..)?.lines().next()?;
        Some(start..start + line.len())
    };
    let span = |number: &usize| span(number).ok_or_else(|| format!("there is no line {number}"));
    if !lines.is_sorted() {
        return Err("lines are named from top to bottom".to_owned());
    }
    lines.iter().map(span).collect()
}

/// What is wanted of a program, with its line in the quiz file.
pub(super) struct Wanted {
    pub(super) line: usize,
    pub(super) raw: Raw,
    /// What is asked; nothing where the author says nothing.
    pub(super) prompt: Html,
}

/// A lesson that is made of the variants of a lesson's predictions.
pub(super) fn practice(
    lesson: &Lesson,
    wanted: Vec<Wanted>,
    programs: &Path,
    quiz_file: &Path,
    faults: &mut Faults,
) -> Option<Lesson> {
    let mut practice = Lesson { blocks: Vec::new(), programs: Vec::new(), notes: Html::default(), ..lesson.clone() };
    for Wanted { line, raw, prompt } in wanted {
        let id = raw.program.get_ref().clone();
        let predict = lesson.blocks.iter().find_map(|block| asked(block, &id));
        let (Some(predict), Some(base)) = (predict, lesson.program(&id)) else {
            faults.add(
                quiz_file,
                line,
                format!("`{id}` is varied, but nobody predicts it and no question is about it"),
            );
            continue;
        };
        match variants(base, &predict, &raw, programs) {
            Ok(found) if found.len() < *WANTED.start() => {
                faults.add(quiz_file, line, format!("`{id}` has {} variants that print something new", found.len()));
            }
            Ok(found) => {
                for program in found {
                    program::layout(&programs.join(&program.entry), &program.files, faults);
                    let prompt = if prompt.is_empty() { Html(format!("<p>{PROMPT}</p>")) } else { prompt.clone() };
                    practice.blocks.push(Block::Predict(question(&program, &predict, prompt)));
                    practice.programs.push(program);
                }
            }
            Err(why) => faults.add(quiz_file, line, format!("`{id}`: {why}")),
        }
    }
    (!practice.blocks.is_empty()).then_some(practice)
}

/// How a block asks what a program does: the prediction of it, or one that is like its question about it.
fn asked(block: &Block, program: &str) -> Option<Predict> {
    let question = match block {
        Block::Predict(predict) if predict.program == program => return Some(predict.clone()),
        Block::Quiz { questions } => questions.iter().find(|question| question.program.as_deref() == Some(program))?,
        _ => return None,
    };
    let mode = match question.kind {
        QuestionKind::Order { .. } => PredictMode::Order,
        _ => PredictMode::Type,
    };
    let (program, prompt) = (program.to_owned(), question.prompt.clone());
    Some(Predict { program, prompt, mode, offered: Vec::new(), mistakes: Vec::new() })
}

fn variants(base: &Program, predict: &Predict, raw: &Raw, programs: &Path) -> Result<Vec<Program>, String> {
    if base.is_nondeterministic() || base.files.len() != 1 {
        return Err("only a program of one file and with one outcome can be varied".to_owned());
    }
    let path = programs.join(&base.entry).with_extension("variants.json");
    let stored = fs::read(path).map_err(|_| "there is no recording of its variants: run `cargo xtask record`")?;
    let stored: Recordings =
        serde_json::from_slice(&stored).map_err(|e| format!("the recording of its variants is damaged: {e}"))?;
    let by_source: BTreeMap<&str, &Recording> = stored.variants.iter().map(|v| (v.source.as_str(), v)).collect();
    let mut found: Vec<Program> = Vec::new();
    for text in texts(base.source(), raw)? {
        let source = fingerprint([(base.entry.as_str(), text.as_bytes())]);
        let recording = by_source.get(source.as_str());
        let recording =
            recording.ok_or("the recording of its variants belongs to another text: run `cargo xtask record`")?;
        let is_new = recording.stdout != base.expected.stdout
            && !found.iter().any(|other| other.expected.stdout == recording.stdout);
        if recording.code == 0 && is_new && can_be_asked(&recording.stdout, predict.mode) && found.len() < *WANTED.end()
        {
            let expected = Recorded { stdout: recording.stdout.clone(), stderr: recording.stderr.clone(), code: 0 };
            found.push(Program {
                id: format!("{}~{}", base.id, found.len()),
                files: vec![(base.entry.clone(), text)],
                entry: base.entry.clone(),
                seed: base.seed,
                expected,
                outcomes: Vec::new(),
            });
        }
    }
    Ok(found)
}

fn can_be_asked(stdout: &str, mode: PredictMode) -> bool {
    let lines: Vec<&str> = stdout.lines().collect();
    let different = lines.iter().enumerate().all(|(at, line)| !lines[..at].contains(line));
    match mode {
        PredictMode::Order => super::block::PREDICTED.contains(&lines.len()) && different,
        // One line that is typed is no matter of luck.
        PredictMode::Type => (1..=*super::block::PREDICTED.end()).contains(&lines.len()),
    }
}

/// The question about a variant. Where lines had to be left out in the lesson, the lines of the lesson stand among those of the
/// variant.
fn question(program: &Program, asked: &Predict, prompt: Html) -> Predict {
    let mut lines: Vec<String> = program.expected.lines().into_iter().map(str::to_owned).collect();
    let printed = lines.len();
    if asked.mode == PredictMode::Order && asked.offered.len() > printed {
        let others = asked.offered.iter().filter(|line| !lines.contains(line)).cloned().collect::<Vec<_>>();
        lines.extend(others);
    }
    let offered = if asked.mode == PredictMode::Order { shuffle::items(&program.id, &lines) } else { Vec::new() };
    Predict { program: program.id.clone(), prompt, mode: asked.mode, offered, mistakes: Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(text: &str) -> Raw {
        let quiz: OnlyVary = toml::from_str(&format!("[[vary]]\nprogram = \"p\"\n{text}")).expect("it is TOML");
        quiz.vary.into_iter().next().expect("there is one")
    }

    #[test]
    fn values_stand_in_the_slots_from_top_to_bottom() {
        let source = "wait(30); wait(60);\n";
        let made = texts(source, &raw("slots = ['30', '60']\nvalues = [['60', '30'], ['30', '60'], ['5', '5']]"));
        assert_eq!(made.unwrap(), ["wait(60); wait(30);\n", "wait(5); wait(5);\n"]);
    }

    #[test]
    fn lines_change_places_and_nothing_else_does() {
        let source = "a\n\nb\nlast\n";
        assert_eq!(texts(source, &raw("lines = [1, 3]")).unwrap(), ["b\n\na\nlast\n"]);
        let all = texts("a\nb\nc\nd\ne\n", &raw("lines = [1, 2, 3, 4, 5]")).unwrap();
        assert_eq!(all.len(), MADE);
        assert_eq!(all, texts("a\nb\nc\nd\ne\n", &raw("lines = [1, 2, 3, 4, 5]")).unwrap(), "the same on every build");
    }

    #[test]
    fn places_that_are_not_there_are_named() {
        let why = |text: &str| texts("a 1\nb 2\n", &raw(text)).unwrap_err();
        assert!(why("slots = ['2', '1']").contains("`1`"));
        assert!(why("lines = [1, 9]").contains('9'));
        assert!(why("lines = [2, 1]").contains("top to bottom"));
        assert!(why("slots = ['1', '2']\nvalues = [['3']]").contains("2 slots"));
        assert!(why("slots = ['1']").contains("two"));
    }
}
