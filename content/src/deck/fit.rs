//! How much a slide holds.
//!
//! A slide is 30 units high, whatever screen it is shown on, and no text on it is smaller than one unit: a thirtieth of its
//! height. What does not fit is put on further slides and never made smaller. The figures are those of
//! `static/css/deck`, with the width of characters taken generously, since every device has its own fonts.

use super::Item;
use crate::markup::text;
use crate::model::Html;

/// Units for the items of a slide, below its heading.
pub(super) const HEIGHT: f64 = 23.0;
/// Units across.
const WIDTH: f64 = 47.0;
/// Lines of code in large type, and in the smallest that is allowed.
const LARGE_LINES: usize = 11;
const MOST_LINES: usize = 15;
/// Height of a line of running text, and of an answer to choose from.
const LINE: f64 = 2.0;
const OPTION: f64 = 1.62;
/// Height of a line of code: large, and small.
const CODE: (f64, f64) = (1.75, 1.36);
/// Units between items.
const GAP: f64 = 0.9;
/// Characters that a unit of width holds at least, of running text and of answers to choose from.
const PER_UNIT: f64 = 1.25;
const PER_UNIT_OPTION: f64 = 1.5;

/// Whether these items fit on one slide.
pub(super) fn fits(items: &[Item]) -> bool {
    items.iter().map(|item| of(item) + GAP).sum::<f64>() - GAP <= HEIGHT
}

/// Whether an item has to be cut, even where it has a slide to itself.
pub(super) fn is_too_long(item: &Item) -> bool {
    !fits(std::slice::from_ref(item)) || matches!(item, Item::Code { lines, .. } if lines.len() > MOST_LINES)
}

/// Into how many lines of code at most a long listing is cut.
pub(super) fn share(lines: usize) -> usize {
    lines.div_ceil(lines.div_ceil(MOST_LINES).max(1)).max(1)
}

/// Whether so many lines of code are in small type wherever they stand.
pub(super) fn is_small(lines: usize) -> bool {
    lines > LARGE_LINES
}

/// Lines that a text takes in this width.
fn lines(html: &str, width: f64, per_unit: f64) -> f64 {
    let length = text(html).chars().count() as f64;
    (length / (width * per_unit)).ceil().max(1.0)
}

fn of(item: &Item) -> f64 {
    match item {
        Item::Text(html) => lines(html.as_str(), WIDTH, PER_UNIT) * LINE,
        Item::Answer(html) => lines(html.as_str(), WIDTH - 2.0, PER_UNIT_OPTION) * OPTION + 1.2,
        Item::List { items, .. } => items.iter().map(|i| lines(i.as_str(), WIDTH - 3.0, PER_UNIT) * LINE + 0.4).sum(),
        Item::Options(options) => {
            options.iter().map(|o| lines(o.text.as_str(), WIDTH - 5.0, PER_UNIT_OPTION) * OPTION + 0.7).sum()
        }
        Item::Table { head, rows } => table(head, rows),
        Item::Code { lines, small, label, .. } => {
            lines.len() as f64 * if *small { CODE.1 } else { CODE.0 } + 1.2 + if label.is_empty() { 0.0 } else { 1.4 }
        }
        Item::Columns(columns) => {
            let width = WIDTH / columns.len().max(1) as f64 - 2.0;
            let wrapped = |line: &String| (line.chars().count() as f64 * 0.72 / width).ceil().max(1.0) * 1.6;
            let tallest = columns.iter().map(|lines| lines.iter().map(wrapped).sum::<f64>()).fold(0.0, f64::max);
            tallest + 4.6
        }
    }
}

/// A browser gives each column about as much as its longest cell asks for.
fn table(head: &[Html], rows: &[Vec<Html>]) -> f64 {
    let length = |cell: &Html| text(cell.as_str()).chars().count() as f64;
    let longest = |column: usize| {
        let cells = rows.iter().filter_map(|row| row.get(column)).chain(head.get(column));
        cells.map(length).fold(6.0, f64::max)
    };
    let weights: Vec<f64> = (0..head.len()).map(longest).collect();
    let all: f64 = weights.iter().sum::<f64>().max(1.0);
    let height = |cells: &[Html]| {
        let of = |(cell, weight): (&Html, &f64)| {
            lines(cell.as_str(), (WIDTH * weight / all - 2.0).max(4.0), PER_UNIT_OPTION)
        };
        cells.iter().zip(&weights).map(of).fold(1.0, f64::max) * OPTION + 0.9
    };
    height(head) + rows.iter().map(|row| height(row)).sum::<f64>()
}
