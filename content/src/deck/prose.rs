//! Running text on slides: shortened by structure, never reworded.

use super::Item;
use super::fit;
use super::pages::Pages;
use crate::markup::{Element, elements, items, sentences, text};
use crate::model::Html;

/// Characters of a paragraph that stands on a slide as it is.
const SHORT: usize = 170;
/// The same for a text that is a slide's whole matter.
pub(super) const WHOLE: usize = 420;

/// Adds running text. A paragraph of more than `most` characters shows its first sentence and is in the notes.
pub(super) fn add(pages: &mut Pages, markup: &Html, most: usize) {
    let mut introduces = false;
    for element in elements(markup.as_str()) {
        let keep = std::mem::take(&mut introduces);
        match element.name {
            "h2" | "h3" => pages.heading(Html(element.inner.to_owned())),
            "p" => introduces = paragraph(pages, element.inner, most),
            "ul" | "ol" => {
                let ordered = element.name == "ol";
                pages.item(Item::List { ordered, first: 1, items: items(element.inner) }, keep);
            }
            "pre" => pages.item(code("", &text(element.inner), None), keep),
            "table" => pages.item(table(element.inner), keep),
            "hr" => pages.close(),
            _ => pages.item(Item::Text(Html(element.inner.to_owned())), keep),
        }
    }
}

/// Adds running text as prose is added by default.
pub(super) fn prose(pages: &mut Pages, markup: &Html) {
    add(pages, markup, SHORT);
}

/// Adds a paragraph; whether it introduces what comes next.
fn paragraph(pages: &mut Pages, inner: &str, most: usize) -> bool {
    let introduces = text(inner).trim_end().ends_with(':');
    let parts = sentences(inner);
    if text(inner).chars().count() <= most || parts.len() < 2 {
        pages.item(Item::Text(Html(inner.to_owned())), false);
        return introduces;
    }
    let mut shown = parts[0].0.clone();
    if let (true, Some(last)) = (introduces, parts.last()) {
        shown = format!("{shown} {}", last.0);
    }
    pages.item(Item::Text(Html(shown)), false);
    pages.note(Html(format!("<p>{inner}</p>")));
    introduces
}

fn table(inner: &str) -> Item {
    let cells = |row: &Element<'_>| -> Vec<Html> {
        elements(row.inner).into_iter().map(|cell| Html(cell.inner.to_owned())).collect()
    };
    let (mut head, mut rows) = (Vec::new(), Vec::new());
    for part in elements(inner) {
        for row in elements(part.inner) {
            match (part.name, row.name) {
                ("thead", "tr") => head = cells(&row),
                // The head of a table holds its cells without a row around them.
                ("thead", _) => head.push(Html(row.inner.to_owned())),
                _ => rows.push(cells(&row)),
            }
        }
    }
    Item::Table { head, rows }
}

/// Lines of code or output; counted where they are a file.
pub(super) fn code(label: &str, text: &str, first: Option<usize>) -> Item {
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    Item::Code { label: label.to_owned(), first, small: fit::is_small(lines.len()), lines }
}
