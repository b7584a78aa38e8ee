//! The part of STYLE.md that a program can check: sentences that are short enough, and no exclamation marks.

/// A sentence with more words than this is two sentences.
const LONGEST: usize = 30;

/// Splits running text into sentences and remembers those that are against the style.
#[derive(Default)]
pub(super) struct Sentences {
    line: usize,
    words: usize,
    faults: Vec<(usize, String)>,
}

impl Sentences {
    /// Running text on `line`.
    pub(super) fn text(&mut self, line: usize, text: &str) {
        if text.contains('!') {
            self.faults.push((line, "no exclamation marks in running text".to_owned()));
        }
        for word in text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)) {
            if self.words == 0 {
                self.line = line;
            }
            self.words += 1;
            if word.ends_with(['.', '?', ':', ';']) || word.ends_with(".)") {
                self.end();
            }
        }
        if text.trim_start().starts_with(['.', '?', ':', ';']) {
            self.end();
        }
    }

    /// A piece of code counts as one word.
    pub(super) fn code(&mut self) {
        self.words += 1;
    }

    /// A paragraph, an item or a heading is over.
    pub(super) fn end(&mut self) {
        if self.words > LONGEST {
            let words = self.words;
            self.faults
                .push((self.line, format!("this sentence has {words} words, at most {LONGEST} are easy to read")));
        }
        self.words = 0;
    }

    /// What was found.
    pub(super) fn finish(mut self) -> Vec<(usize, String)> {
        self.end();
        self.faults
    }
}
