//! Splits a lesson's body into running text and directives.
//!
//! A directive stands at the start of a line: `::name{key=value}` is complete in itself, `:::name{key="a b"}` holds the
//! Markdown up to the next line `:::`. Lines inside code fences are text.

use super::fault::Faults;
use std::collections::BTreeMap;
use std::path::Path;

/// A piece of a lesson.
pub(super) struct Part {
    /// The line that it starts on, from 1.
    pub(super) line: usize,
    pub(super) kind: Kind,
}

pub(super) enum Kind {
    Text(String),
    Directive { name: String, attributes: Attributes, body: Option<Body> },
}

/// The Markdown in a `:::` directive.
pub(super) struct Body {
    pub(super) line: usize,
    pub(super) text: String,
}

/// `key=value` pairs; what is not taken out by the end is unknown.
#[derive(Default)]
pub(super) struct Attributes(BTreeMap<String, String>);

impl Attributes {
    pub(super) fn take(&mut self, key: &str) -> Option<String> {
        self.0.remove(key)
    }

    /// The names of the attributes that nobody asked for.
    pub(super) fn left(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}

/// Splits `text`, whose first line is line `first` of `file`.
pub(super) fn split(file: &Path, first: usize, text: &str, faults: &mut Faults) -> Vec<Part> {
    let mut parts = Vec::new();
    let mut prose = String::new();
    let mut prose_line = first;
    let mut fenced = false;
    let mut lines = text.lines().enumerate().map(|(i, line)| (first + i, line));
    while let Some((number, line)) = lines.next() {
        fenced ^= line.starts_with("```");
        let colons = line.bytes().take_while(|b| *b == b':').count();
        if fenced || colons < 2 {
            prose.push_str(line);
            prose.push('\n');
            continue;
        }
        flush(&mut parts, &mut prose, prose_line);
        let (name, attributes) = match head(&line[colons..]) {
            Ok(head) => head,
            Err(why) => {
                faults.add(file, number, why);
                continue;
            }
        };
        let body = (colons == 3).then(|| {
            let text: Vec<&str> = lines.by_ref().map(|(_, l)| l).take_while(|l| l.trim_end() != ":::").collect();
            Body { line: number + 1, text: text.join("\n") }
        });
        prose_line = number + 1 + body.as_ref().map_or(0, |b| b.text.lines().count() + 1);
        parts.push(Part { line: number, kind: Kind::Directive { name, attributes, body } });
    }
    flush(&mut parts, &mut prose, prose_line);
    parts
}

fn flush(parts: &mut Vec<Part>, prose: &mut String, line: usize) {
    if !prose.trim().is_empty() {
        parts.push(Part { line, kind: Kind::Text(std::mem::take(prose)) });
    }
    prose.clear();
}

fn head(text: &str) -> Result<(String, Attributes), String> {
    let end = text.find('{').unwrap_or(text.len());
    let name = text[..end].trim().to_owned();
    if name.is_empty() {
        return Err("this closes a directive that was not opened".to_owned());
    }
    let mut attributes = Attributes::default();
    let Some(rest) = text.get(end + 1..) else { return Ok((name, attributes)) };
    let inner = rest.trim_end().strip_suffix('}').ok_or("the directive's attributes do not end with `}`")?;
    let mut rest = inner.trim();
    while !rest.is_empty() {
        let (key, value) = rest.split_once('=').ok_or_else(|| format!("`{rest}` is no `key=value`"))?;
        let (value, after) = match value.strip_prefix('"') {
            Some(quoted) => quoted.split_once('"').ok_or("a quoted value does not end")?,
            None => value.split_once(' ').unwrap_or((value, "")),
        };
        attributes.0.insert(key.trim().to_owned(), value.to_owned());
        rest = after.trim_start();
    }
    Ok((name, attributes))
}
