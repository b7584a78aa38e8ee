//! Where entries go: on one line, in columns, or one to a line.
//!
//! These are the rules of `reduceToSingleString` and `groupArrayElements` in Node's `lib/internal/util/inspect.js`;
//! every figure here is one of theirs, because a program's output shows it.

use super::options::{Compact, Options};
use super::text;

/// What is being laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Extras {
    /// Named properties.
    Object,
    /// Elements first, perhaps named properties after them.
    Array,
}

/// Everything that layout depends on besides the entries.
pub(super) struct Frame<'a> {
    /// Options of this inspection.
    pub options: &'a Options,
    /// Columns that the value is already indented by.
    pub indentation: usize,
    /// How many levels of what was shown last are nested in this value; none where levels do not count.
    pub nested: Option<i32>,
}

/// Text before the braces, if any, and the braces themselves.
pub(super) struct Shell {
    /// Text before the opening brace; empty if none.
    pub base: String,
    /// Opening brace with its prefix.
    pub open: String,
    /// Closing brace.
    pub close: &'static str,
}

/// Joins `output` with its braces. `numeric` says whether all elements are numbers (they are aligned to the right).
pub(super) fn reduce(
    frame: &Frame<'_>,
    mut output: Vec<String>,
    shell: &Shell,
    extras: Extras,
    numeric: bool,
) -> String {
    let Shell { base, open, close } = shell;
    if frame.options.compact == Compact::Yes {
        return reduce_compactly(frame, &output, shell);
    }
    let lead = if base.is_empty() { String::new() } else { format!("{base} ") };
    if let Compact::Levels(levels) = frame.options.compact
        && levels >= 1.0
    {
        let entries = output.len();
        if extras == Extras::Array && entries > 6 {
            output = group(frame, output, numeric, levels);
        }
        if frame.nested.is_some_and(|nested| f64::from(nested) < levels) && entries == output.len() {
            let start = output.len() + frame.indentation + text::units(open) + text::units(base) + 10;
            if fits(frame.options, &output, start, base) {
                let joined = output.join(", ");
                if !joined.contains('\n') {
                    return format!("{lead}{open} {joined} {close}");
                }
            }
        }
    }
    let line = format!("\n{}", " ".repeat(frame.indentation));
    format!("{lead}{open}{line}  {}{line}{close}", output.join(&format!(",{line}  ")))
}

fn reduce_compactly(frame: &Frame<'_>, output: &[String], shell: &Shell) -> String {
    let Shell { base, open, close } = shell;
    let lead = if base.is_empty() { String::new() } else { format!(" {base}") };
    if fits(frame.options, output, 0, base) {
        return format!("{open}{lead} {} {close}", output.join(", "));
    }
    let indentation = " ".repeat(frame.indentation);
    let first =
        if base.is_empty() && text::units(open) == 1 { " ".to_owned() } else { format!("{lead}\n{indentation}  ") };
    format!("{open}{first}{} {close}", output.join(&format!(",\n{indentation}  ")))
}

/// Whether all entries fit on one line.
fn fits(options: &Options, output: &[String], start: usize, base: &str) -> bool {
    if options.break_length.is_infinite() && options.break_length > 0.0 {
        return !base.contains('\n') && !output.iter().any(|entry| entry.contains('\n'));
    }
    let mut total = output.len() + start;
    if (total + output.len()) as f64 > options.break_length {
        return false;
    }
    for entry in output {
        total += if options.colors { text::units_without_colors(entry) } else { text::units(entry) };
        if total as f64 > options.break_length {
            return false;
        }
    }
    !base.contains('\n')
}

/// Puts short elements of an array side by side.
fn group(frame: &Frame<'_>, output: Vec<String>, numeric: bool, levels: f64) -> Vec<String> {
    const SEPARATOR: usize = 2;
    let options = frame.options;
    let more = options.max_array_length < output.len() as f64;
    let shown = output.len() - usize::from(more);
    let lengths: Vec<usize> = output[..shown].iter().map(|entry| text::width(entry, options.colors)).collect();
    let total: usize = lengths.iter().map(|length| length + SEPARATOR).sum();
    let longest = lengths.iter().copied().max().unwrap_or(0);
    let actual = longest + SEPARATOR;
    let narrow = ((actual * 3 + frame.indentation) as f64) < options.break_length;
    if !narrow || !(total as f64 / actual as f64 > 5.0 || longest <= 6) {
        return output;
    }
    let columns = column_count(frame, total, actual, output.len(), shown, levels);
    if columns <= 1 {
        return output;
    }
    let widths: Vec<usize> = (0..columns)
        .map(|column| lengths.iter().skip(column).step_by(columns).max().copied().unwrap_or(0) + SEPARATOR)
        .collect();
    let mut rows = Vec::with_capacity(shown / columns + 2);
    for start in (0..shown).step_by(columns) {
        let end = (start + columns).min(shown);
        let mut row = String::new();
        for index in start..end {
            let last = index + 1 == end;
            let cell = if last { output[index].clone() } else { format!("{}, ", output[index]) };
            let target = widths[index - start] - if last { SEPARATOR } else { 0 };
            let used = lengths[index] + if last { 0 } else { SEPARATOR };
            let padding = " ".repeat(target.saturating_sub(used));
            if numeric {
                row.push_str(&padding);
                row.push_str(&cell);
            } else {
                row.push_str(&cell);
                if !last {
                    row.push_str(&padding);
                }
            }
        }
        rows.push(row);
    }
    if more {
        rows.extend(output.into_iter().last());
    }
    rows
}

fn column_count(frame: &Frame<'_>, total: usize, actual: usize, entries: usize, shown: usize, levels: f64) -> usize {
    // A character is about two and a half times as high as wide: aim at a square.
    const HEIGHT: f64 = 2.5;
    let bias = (actual as f64 - total as f64 / entries as f64).sqrt();
    let biased = (actual as f64 - 3.0 - bias).max(1.0);
    let square = ((HEIGHT * biased * shown as f64).sqrt() / biased + 0.5).floor();
    let room = ((frame.options.break_length - frame.indentation as f64) / actual as f64).floor();
    square.min(room).min(levels * 4.0).clamp(0.0, 15.0) as usize
}
