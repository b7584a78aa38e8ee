//! Reads the words of other languages, `content/words/LANGUAGE.toml`.

use super::fault::Faults;
use crate::model::Words;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    name: String,
    words: BTreeMap<String, String>,
    #[serde(default)]
    late: BTreeMap<String, String>,
}

/// Reads all languages in a folder. A course without the folder is in English only.
pub(super) fn read(folder: &Path, faults: &mut Faults) -> Vec<Words> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut found: Vec<Words> = entries.filter_map(|entry| one(&entry.path(), faults)).collect();
    found.sort_by(|a, b| a.language.cmp(&b.language));
    found
}

fn one(path: &Path, faults: &mut Faults) -> Option<Words> {
    let language = path.file_stem()?.to_str()?.to_owned();
    let name = Path::new("words").join(path.file_name()?);
    if language.len() != 2 || !language.chars().all(|c| c.is_ascii_lowercase()) {
        faults.add(&name, 0, "a language is named by its two letters, as in BCP 47");
        return None;
    }
    let text = fs::read_to_string(path).ok()?;
    match toml::from_str::<File>(&text) {
        Ok(file) => {
            for (english, other) in file.words.iter().chain(&file.late) {
                let gaps = |text: &str| text.matches("{}").count();
                if gaps(english) != gaps(other) {
                    let line = 1 + text.lines().position(|line| line.contains(english.as_str())).unwrap_or(0);
                    faults.add(&name, line, format!("`{other}` has other gaps than `{english}`"));
                }
            }
            let (pairs, late) = (file.words.into_iter().collect(), file.late.into_iter().collect());
            Some(Words { language, name: file.name, pairs, late })
        }
        Err(error) => {
            let line = error.span().map_or(1, |span| super::quiz::line_of(&text, span.start));
            faults.add(&name, line, error.message());
            None
        }
    }
}
