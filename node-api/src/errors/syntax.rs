//! Syntax errors in V8's words.

use crate::instrument::SourceKind;
use oxc_parser::ParserReturn;

/// A source that cannot be parsed.
#[derive(Clone, Debug)]
pub struct SyntaxFailure {
    /// V8's message.
    pub message: String,
    /// First byte of what is wrong.
    pub start: u32,
    /// Byte behind it.
    pub end: u32,
    /// The file.
    pub path: String,
    /// Whether it is no error of the language but a bound of ours on nesting.
    pub is_limit: bool,
}

impl SyntaxFailure {
    pub(crate) fn of_parse(_text: &str, _kind: SourceKind, parsed: &ParserReturn<'_>) -> SyntaxFailure {
        SyntaxFailure { message: format!("{:?}", parsed.diagnostics), start: 0, end: 0, path: String::new(), is_limit: false }
    }

    pub(crate) fn too_deep(_text: &str, at: u32) -> SyntaxFailure {
        SyntaxFailure { message: "Source is nested too deeply".into(), start: at, end: at + 1, path: String::new(), is_limit: true }
    }

    pub(crate) fn in_file(mut self, path: &str) -> SyntaxFailure {
        self.path = path.to_owned();
        self
    }
}

impl SyntaxFailure {
    /// The place as Node shows it before the message: file and line, the line's text, carets, a blank line.
    pub(super) fn excerpt(&self, text: &str, lines: &crate::instrument::Lines) -> String {
        let place = lines.place(text, self.start);
        let line = lines.text(text, place.line);
        let before = line.chars().take(place.column.saturating_sub(1) as usize);
        let indent: String = before.map(|c| if c == '\t' { '\t' } else { ' ' }).collect();
        let room = line.chars().count().saturating_sub(place.column as usize - 1).max(1);
        let carets = (self.end.saturating_sub(self.start) as usize).clamp(1, room);
        format!("{}:{}\n{line}\n{indent}{}\n\n", self.path, place.line, "^".repeat(carets))
    }
}
