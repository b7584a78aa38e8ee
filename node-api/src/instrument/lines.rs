//! Lines and columns of a text, as engines count them.

use std::ops::Range;

/// Where the lines of a text start.
#[derive(Debug)]
pub struct Lines {
    starts: Vec<u32>,
}

/// A line and a column, both from 1; the column counts UTF-16 units, as V8's does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// From 1.
    pub line: u32,
    /// From 1.
    pub column: u32,
}

impl Lines {
    /// Finds the lines of `text`; the four line terminators of ECMA-262 (`LineTerminatorSequence`) end one.
    pub fn new(text: &str) -> Lines {
        let mut starts = vec![0];
        let bytes = text.as_bytes();
        for (index, byte) in bytes.iter().enumerate() {
            let next = match byte {
                b'\n' => index + 1,
                b'\r' if bytes.get(index + 1) != Some(&b'\n') => index + 1,
                0xE2 if matches!(bytes.get(index + 1..index + 3), Some([0x80, 0xA8 | 0xA9])) => index + 3,
                _ => continue,
            };
            starts.push(next as u32);
        }
        Lines { starts }
    }

    /// The place of a byte of the text.
    pub fn place(&self, text: &str, offset: u32) -> Place {
        let offset = offset.min(text.len() as u32);
        let line = self.starts.partition_point(|start| *start <= offset).max(1);
        let start = self.starts[line - 1] as usize;
        let end = floor(text, offset as usize);
        let column = text[start..end].encode_utf16().count() as u32 + 1;
        Place { line: line as u32, column }
    }

    /// The byte of a line and a column that counts characters, as Boa's lexer does (both from 1).
    pub fn offset_of_character(&self, text: &str, line: u32, column: u32) -> u32 {
        let Range { start, end } = self.range(text, line);
        let skip = column.saturating_sub(1) as usize;
        let within = text[start..end].char_indices().nth(skip).map_or(end - start, |(index, _)| index);
        (start + within) as u32
    }

    /// The text of a line, without what ends it.
    pub fn text<'t>(&self, text: &'t str, line: u32) -> &'t str {
        text[self.range(text, line)].trim_end_matches(['\n', '\r', '\u{2028}', '\u{2029}'])
    }

    fn range(&self, text: &str, line: u32) -> Range<usize> {
        let at = |index: u32| self.starts.get(index as usize).map_or(text.len(), |start| *start as usize);
        at(line.saturating_sub(1))..at(line)
    }
}

fn floor(text: &str, mut offset: usize) -> usize {
    while !text.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}
