//! A sentence as parts, so that it can be read aloud and also coloured and linked to lines.

use crate::stages::loaded::LoadedTrace;
use crate::stages::tone::Tone;
use crate::words::{fill, t};
use sim_core::time::Nanos;
use sim_core::trace::{Site, TaskId, TaskInfo, TaskKind};
use std::fmt;

/// A piece of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    /// Plain words.
    Text(String),
    /// Words that have a colour on the stage.
    Toned(Tone, String),
    /// A place in the program.
    Place(Site, String),
    /// Text of the program or of its output.
    Code(String),
}

/// One or two sentences about one record. `Display` is what a screen reader hears.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sentence {
    /// The pieces, in order.
    pub parts: Vec<Part>,
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.parts.iter().try_for_each(|part| match part {
            Part::Text(text) | Part::Toned(_, text) | Part::Place(_, text) | Part::Code(text) => f.write_str(text),
        })
    }
}

impl Sentence {
    /// Adds plain words, in the page's language. Every language says the pieces of a sentence in the same order; what stands
    /// between them it says as it likes.
    pub fn say(self, english: &'static str) -> Self {
        self.put(&t(english))
    }

    /// Adds words whose gaps are filled, in the page's language.
    pub fn fill(self, english: &'static str, values: &[&dyn fmt::Display]) -> Self {
        self.put(&fill(english, values))
    }

    /// Adds what is in the page's language already.
    pub fn put(mut self, text: &str) -> Self {
        match self.parts.last_mut() {
            Some(Part::Text(last)) => last.push_str(text),
            _ => self.parts.push(Part::Text(text.to_owned())),
        }
        self
    }

    /// Adds words in a colour, as they are.
    pub fn tone(mut self, tone: Tone, text: impl AsRef<str>) -> Self {
        self.parts.push(Part::Toned(tone, text.as_ref().to_owned()));
        self
    }

    /// Adds text of the program.
    pub fn code(mut self, text: impl Into<String>) -> Self {
        self.parts.push(Part::Code(text.into()));
        self
    }

    /// Adds "line 8", or "Node" for a place that is not in the program.
    pub fn place(mut self, trace: &LoadedTrace, site: Site) -> Self {
        if site.line == 0 {
            return self.put("Node");
        }
        let text = place_text(trace, site);
        self.parts.push(Part::Place(site, text));
        self
    }

    /// Adds what a task is called: "the timeout callback from line 2".
    pub fn task(self, trace: &LoadedTrace, task: TaskId) -> Self {
        let info = trace.task(task);
        if info.kind == TaskKind::Main {
            return self.tone(Tone::Main, t("the main script"));
        }
        let named = self.say("the ").tone(Tone::of_task(info.kind), noun(trace, &info));
        if info.site.line == 0 {
            return named;
        }
        named.say(" from ").place(trace, info.site)
    }

    /// The same with its first letter in upper case.
    pub fn capitalised(mut self) -> Self {
        if let Some(Part::Text(text) | Part::Toned(_, text) | Part::Place(_, text)) = self.parts.first_mut() {
            let mut letters = text.chars();
            if let Some(first) = letters.next() {
                *text = first.to_uppercase().chain(letters).collect();
            }
        }
        self
    }

    /// Joins another sentence after a space.
    pub fn then(self, other: Sentence) -> Self {
        let spaced = if self.parts.is_empty() { self } else { self.put(" ") };
        other.parts.into_iter().fold(spaced, |mut all, part| match part {
            Part::Text(text) => all.put(&text),
            other => {
                all.parts.push(other);
                all
            }
        })
    }
}

/// "line 8", with its file where that is not the first one.
pub fn place_text(trace: &LoadedTrace, site: Site) -> String {
    let path = trace.text(site.file);
    if path.is_empty() || trace.is_entry(site.file) {
        return fill("line {}", &[&site.line]);
    }
    let name = path.rsplit('/').next().unwrap_or(path);
    fill("line {} of {}", &[&site.line, &name])
}

/// What a task is called, without its line: "timeout callback", "code after await", "main script".
pub fn noun(trace: &LoadedTrace, info: &TaskInfo) -> String {
    let label = trace.text(info.label);
    match info.kind {
        TaskKind::Main => t("main script").to_string(),
        TaskKind::Exit => fill("{} listener", &[&if label.is_empty() { "exit" } else { label }]),
        TaskKind::Input => t("turn of the knob").to_string(),
        TaskKind::Microtask if label == "await" => t("code after await").to_string(),
        TaskKind::Microtask if label.is_empty() || label == "microtask" => t("microtask").to_string(),
        _ if label.is_empty() => t("callback").to_string(),
        _ => fill("{} callback", &[&label]),
    }
}

/// Milliseconds with as many decimals as they need, at most three: "1 ms", "0.412 ms".
pub fn millis(time: Nanos) -> String {
    let (whole, rest) = (time.as_millis(), time.as_micros() % 1_000);
    if rest == 0 {
        return format!("{whole} ms");
    }
    if whole >= 100 {
        return format!("{whole}.{} ms", rest / 100);
    }
    let decimals = format!("{rest:03}");
    format!("{whole}.{} ms", decimals.trim_end_matches('0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_the_decimals_they_need() {
        let shown: Vec<String> =
            [0, 1_000_000, 412_000, 1_500_000, 100_000_000, 5_003_210_000].map(|n| millis(Nanos(n))).to_vec();
        assert_eq!(shown, ["0 ms", "1 ms", "0.412 ms", "1.5 ms", "100 ms", "5003.2 ms"]);
    }

    #[test]
    fn sentences_join_and_start_with_a_capital() {
        let first = Sentence::default().say("one.").capitalised();
        let both = first.then(Sentence::default().tone(Tone::Tick, "two").say(" three."));
        assert_eq!(both.to_string(), "One. two three.");
        assert_eq!(both.parts.len(), 3);
    }
}
