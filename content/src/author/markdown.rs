//! Markdown to HTML that is safe by construction: raw HTML, images and addresses of unknown kinds are refused.
//!
//! `{{program:2}}` stands for the second line that real Node printed for a program, `{{#program:2}}` for the first
//! number in that line: no output and no figure is typed by hand.

use super::fault::Faults;
use super::glossary::Unexplained;
use super::style;
use crate::model::{Html, Program};
use pulldown_cmark::{CodeBlockKind, CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use std::collections::BTreeMap;
use std::path::Path;

/// A piece of JavaScript in the text that tests run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// Where it stands: `file:line`.
    pub place: String,
    /// The code.
    pub code: String,
}

/// What the text may refer to, and what is collected while it is read.
pub(super) struct Scope<'a> {
    pub(super) file: &'a Path,
    pub(super) programs: &'a BTreeMap<String, Program>,
    /// Slugs of all lessons with their addresses.
    pub(super) lessons: &'a BTreeMap<String, String>,
    pub(super) faults: &'a mut Faults,
    pub(super) snippets: &'a mut Vec<Snippet>,
    /// Level of the last heading on the page.
    pub(super) heading: u8,
    /// Words of the glossary that the page has not used yet: the first use becomes a link.
    pub(super) unexplained: Unexplained<'a>,
}

impl Scope<'_> {
    /// Renders `text`, which starts on line `line` of the file.
    pub(super) fn html(&mut self, line: usize, text: &str) -> Html {
        let text = self.fill(line, text);
        let parser = Parser::new_ext(&text, Options::ENABLE_TABLES).into_offset_iter();
        let line_of = |offset: usize| line + text[..offset].matches('\n').count();
        let mut events = Vec::new();
        let mut fence: Option<(usize, String, String)> = None;
        // How many headings, links and cells the text stands in: words are not explained there.
        let mut within = 0_usize;
        // A heading's place among the events, and its words so far.
        let mut heading: Option<(usize, String)> = None;
        let mut sentence = style::Sentences::default();
        // Plain text that is not among the events yet: a word may go on after the end of a line.
        let mut running = String::new();
        for (event, range) in parser {
            let at = line_of(range.start);
            if !running.is_empty() && !matches!(event, Event::Text(_) | Event::SoftBreak) {
                self.unexplained.link(std::mem::take(&mut running).into(), &mut events);
            }
            match event {
                Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => {
                    self.faults.add(self.file, at, "raw HTML is not allowed in a lesson");
                }
                Event::Start(Tag::Image { .. }) => self.faults.add(self.file, at, "images are not allowed in a lesson"),
                Event::Start(Tag::Heading { level, .. }) => {
                    self.check_heading(at, level);
                    within += 1;
                    heading = Some((events.len(), String::new()));
                    events.push(event);
                }
                Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                    let dest_url = self.address(at, &dest_url);
                    within += 1;
                    events.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
                }
                Event::Start(Tag::Table(columns)) => {
                    // An alignment becomes a style attribute, which the content security policy forbids.
                    events.push(Event::Start(Tag::Table(vec![pulldown_cmark::Alignment::None; columns.len()])));
                }
                Event::Start(Tag::CodeBlock(kind)) => {
                    let info = match &kind {
                        CodeBlockKind::Fenced(info) => info.to_string(),
                        CodeBlockKind::Indented => String::new(),
                    };
                    let language = info.split_whitespace().next().unwrap_or("text").to_owned();
                    fence = Some((at, info, String::new()));
                    events.push(Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(language.into()))));
                }
                Event::End(TagEnd::CodeBlock) => {
                    if let Some((at, info, code)) = fence.take() {
                        self.check_fence(at, &info, code);
                    }
                    events.push(event);
                }
                Event::Text(words) => {
                    match &mut fence {
                        Some((_, _, code)) => code.push_str(&words),
                        None => sentence.text(at, &words),
                    }
                    if let Some((_, title)) = &mut heading {
                        title.push_str(&words);
                    }
                    match fence.is_none() && within == 0 {
                        true => running.push_str(&words),
                        false => events.push(Event::Text(words)),
                    }
                }
                Event::Code(words) => {
                    sentence.code();
                    if let Some((_, title)) = &mut heading {
                        title.push_str(&words);
                    }
                    events.push(Event::Code(words));
                }
                Event::End(
                    TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::BlockQuote(_),
                ) => {
                    sentence.end();
                    if matches!(event, Event::End(TagEnd::Heading(_) | TagEnd::TableCell)) {
                        within -= 1;
                    }
                    if let Some((start, title)) = heading.take_if(|_| matches!(event, Event::End(TagEnd::Heading(_))))
                        && let Some(Event::Start(Tag::Heading { id, .. })) = events.get_mut(start)
                    {
                        *id = Some(anchor(&title).into());
                    }
                    events.push(event);
                }
                Event::Start(Tag::TableCell) => {
                    within += 1;
                    events.push(event);
                }
                Event::End(TagEnd::Link) => {
                    within -= 1;
                    events.push(event);
                }
                Event::SoftBreak if !running.is_empty() => {
                    sentence.text(at, " ");
                    running.push('\n');
                }
                Event::SoftBreak | Event::HardBreak => {
                    sentence.text(at, " ");
                    events.push(event);
                }
                other => events.push(other),
            }
        }
        for (at, why) in sentence.finish() {
            self.faults.add(self.file, at, why);
        }
        let mut html = String::new();
        pulldown_cmark::html::push_html(&mut html, events.into_iter());
        Html(html.trim_end().to_owned())
    }

    /// Renders a single paragraph without its `<p>`.
    pub(super) fn inline(&mut self, line: usize, text: &str) -> Html {
        let Html(html) = self.html(line, text);
        match html.strip_prefix("<p>").and_then(|h| h.strip_suffix("</p>")) {
            Some(inner) if !inner.contains("<p>") => Html(inner.to_owned()),
            _ => Html(html),
        }
    }

    /// The recorded line that `name:number` stands for.
    pub(super) fn recorded(&mut self, line: usize, reference: &str) -> Option<String> {
        let found = reference.split_once(':').and_then(|(id, number)| {
            let number: usize = number.trim().parse().ok()?;
            self.programs.get(id.trim())?.expected.lines().get(number.checked_sub(1)?).map(|l| (*l).to_owned())
        });
        if found.is_none() {
            self.faults.add(self.file, line, format!("`{reference}` names no recorded line: write program:line"));
        }
        found
    }

    fn fill(&mut self, line: usize, text: &str) -> String {
        let mut out = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            out.push_str(before);
            let Some((reference, after)) = after.split_once("}}") else {
                out.push_str("{{");
                rest = after;
                continue;
            };
            let at = line + out.matches('\n').count();
            let value = match reference.strip_prefix('#') {
                Some(reference) => self.recorded(at, reference).and_then(|l| first_number(&l)),
                None => self.recorded(at, reference).map(|l| format!("`{l}`")),
            };
            out.push_str(&value.unwrap_or_default());
            rest = after;
        }
        out.push_str(rest);
        out
    }

    fn check_heading(&mut self, line: usize, level: HeadingLevel) {
        let level = level as u8;
        if level == 1 {
            self.faults.add(self.file, line, "the title is the only heading of level 1: use ## here");
        } else if level > self.heading + 1 {
            self.faults.add(
                self.file,
                line,
                format!("a heading of level {level} cannot follow level {}", self.heading),
            );
        }
        self.heading = level;
    }

    fn address<'e>(&mut self, line: usize, address: &CowStr<'e>) -> CowStr<'e> {
        if let Some(slug) = address.strip_prefix("lesson:") {
            return match self.lessons.get(slug) {
                Some(path) => path.clone().into(),
                None => {
                    self.faults.add(self.file, line, format!("there is no lesson `{slug}`"));
                    CowStr::Borrowed("")
                }
            };
        }
        if !address.starts_with("https://") {
            self.faults.add(self.file, line, format!("`{address}` is neither lesson:SLUG nor https://"));
        }
        address.clone()
    }

    /// Every piece of JavaScript is part of a recorded program, is run by a test, or says that it is not.
    fn check_fence(&mut self, line: usize, info: &str, code: String) {
        let mut words = info.split_whitespace();
        match words.next() {
            Some("js" | "mjs") => {}
            Some("text" | "sh" | "json") => return,
            _ => return self.faults.add(self.file, line, "a fence names its language: js, mjs, json, sh or text"),
        }
        match words.next() {
            Some("no-run") => {}
            Some("run") => self.snippets.push(Snippet { place: format!("{}:{line}", self.file.display()), code }),
            Some(word) if word.starts_with("from=") => {
                let id = &word["from=".len()..];
                let flat = |text: &str| text.lines().map(str::trim).collect::<Vec<_>>().join("\n");
                match self.programs.get(id) {
                    None => self.faults.add(self.file, line, format!("there is no program `{id}`")),
                    Some(program) if !program.files.iter().any(|(_, text)| flat(text).contains(&flat(&code))) => {
                        self.faults.add(self.file, line, format!("these lines do not stand in the program `{id}`"));
                    }
                    Some(_) => {}
                }
            }
            _ => self.faults.add(self.file, line, "a js fence says `from=PROGRAM`, `run` or `no-run`"),
        }
    }
}

/// The name of a heading in an address: its words in lower case.
fn anchor(title: &str) -> String {
    let plain = title.to_lowercase().replace(|c: char| !c.is_alphanumeric(), " ");
    plain.split_whitespace().collect::<Vec<_>>().join("-")
}

/// The first number in a line, as it stands there.
pub(super) fn first_number(line: &str) -> Option<String> {
    let start = line.find(|c: char| c.is_ascii_digit())?;
    let rest = &line[start..];
    let end = rest.find(|c: char| !(c.is_ascii_digit() || c == '.')).unwrap_or(rest.len());
    Some(rest[..end].trim_end_matches('.').to_owned())
}
