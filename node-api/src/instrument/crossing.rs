//! `break` with a label, out of several loops over iterators at once.
//!
//! The engine closes one iterator for such a `break` and leaves the others open, and loops around go on with a wrong
//! one. So the `break` leaves its innermost such loop only, which notes how far to go, and a test behind that loop goes
//! on with the next one.

use super::hidden::{LEAVING, LOOP};
use super::statements::Instrumenter;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::Span;
use oxc_syntax::scope::ScopeFlags;
use std::collections::BTreeMap;

/// The loops that a `break` of this program leaves on its way to another.
#[derive(Debug, Default)]
pub(super) struct Crossings {
    /// By the loop's first byte.
    loops: BTreeMap<u32, Crossed>,
    /// By the first byte of the `break`.
    breaks: BTreeMap<u32, Leap>,
    around: Vec<Around>,
    /// The labels right in front of the statement that is visited next.
    waiting: Vec<(String, u32)>,
}

/// A loop over an iterator, which a `break` inside of it leaves for a label outside.
#[derive(Clone, Debug, Default)]
struct Crossed {
    number: usize,
    /// The label right in front of the loop.
    label: Option<String>,
    /// Where the statement with all its labels starts.
    start: u32,
    /// What comes behind the loop for each way out of it.
    ways: Vec<Leap>,
}

/// One step of a way out.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Leap {
    /// A `break` to this label.
    Label(String),
    /// A `break` of the loop with this first byte, which then goes its way of this number.
    Loop(u32, usize),
}

/// A statement around the one that is being visited.
#[derive(Debug)]
struct Around {
    labels: Vec<(String, u32)>,
    /// The first byte of a loop over an iterator.
    start: Option<u32>,
}

impl Crossings {
    /// Looks through a program.
    pub(super) fn of(program: &Program<'_>) -> Crossings {
        let mut crossings = Crossings::default();
        crossings.visit_program(program);
        crossings
    }

    fn within(&mut self, start: Option<u32>, visit: impl FnOnce(&mut Self)) {
        let labels = std::mem::take(&mut self.waiting);
        self.around.push(Around { labels, start });
        visit(self);
        self.around.pop();
    }

    fn function(&mut self, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::take(&mut self.around);
        visit(self);
        self.around = outer;
    }

    /// The step that a `break` to `label` begins with when it has to leave `loops`, outermost first.
    fn way(&mut self, label: &str, loops: &[usize]) -> Leap {
        let Some((&index, outer)) = loops.split_last() else { return Leap::Label(label.to_owned()) };
        let next = self.way(label, outer);
        let around = &self.around[index];
        let start = around.start.unwrap_or_default();
        let number = self.loops.len();
        let crossed = self.loops.entry(start).or_insert_with(|| Crossed {
            number,
            label: around.labels.last().map(|(label, _)| label.clone()),
            start: around.labels.first().map_or(start, |(_, start)| *start),
            ways: Vec::new(),
        });
        let known = crossed.ways.iter().position(|way| *way == next);
        let way = known.unwrap_or_else(|| {
            crossed.ways.push(next);
            crossed.ways.len() - 1
        });
        Leap::Loop(start, way)
    }

    /// The statement that takes a step.
    fn text(&self, leap: &Leap) -> String {
        match leap {
            Leap::Label(label) => format!("break {label}"),
            Leap::Loop(start, way) => {
                let crossed = &self.loops[start];
                format!("{{{LEAVING}{}={};break {}}}", crossed.number, way + 1, crossed.name())
            }
        }
    }
}

impl Crossed {
    fn name(&self) -> String {
        self.label.clone().unwrap_or_else(|| format!("{LOOP}{}", self.number))
    }
}

impl<'a> Visit<'a> for Crossings {
    fn visit_labeled_statement(&mut self, it: &LabeledStatement<'a>) {
        self.waiting.push((it.label.name.to_string(), it.span.start));
        match &it.body {
            Statement::LabeledStatement(_) | Statement::ForOfStatement(_) | Statement::ForInStatement(_) => {
                self.visit_statement(&it.body);
            }
            body => self.within(None, |this| this.visit_statement(body)),
        }
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.within(Some(it.span.start), |this| walk::walk_for_of_statement(this, it));
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.within(Some(it.span.start), |this| walk::walk_for_in_statement(this, it));
    }

    fn visit_break_statement(&mut self, it: &BreakStatement<'a>) {
        let Some(label) = it.label.as_ref().map(|label| label.name.as_str()) else { return };
        let has = |around: &Around| around.labels.iter().any(|(name, _)| name == label);
        let Some(target) = self.around.iter().rposition(has) else { return };
        let inner = (target + 1..self.around.len()).filter(|index| self.around[*index].start.is_some());
        let loops: Vec<usize> = inner.collect();
        if !loops.is_empty() {
            let leap = self.way(label, &loops);
            self.breaks.insert(it.span.start, leap);
        }
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        self.function(|this| walk::walk_function(this, it, flags));
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.function(|this| walk::walk_arrow_function_expression(this, it));
    }

    fn visit_static_block(&mut self, it: &StaticBlock<'a>) {
        self.function(|this| walk::walk_static_block(this, it));
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// The text before a statement that begins with a label or a loop.
    pub(super) fn open_crossed(&mut self, start: u32) {
        if let Some(crossed) = self.crossings.loops.values().find(|crossed| crossed.start == start) {
            self.edits.open(start, format!("{{let {LEAVING}{};", crossed.number));
        }
    }

    /// A loop over an iterator, with what its crossing takes.
    pub(super) fn crossed_loop(&mut self, span: Span, visit: impl FnOnce(&mut Self)) {
        let Some(crossed) = self.crossings.loops.get(&span.start).cloned() else { return visit(self) };
        if crossed.label.is_none() {
            self.open_crossed(span.start);
            self.edits.open(span.start, format!("{}:", crossed.name()));
        }
        visit(self);
        let mut tail = String::new();
        for (index, way) in crossed.ways.iter().enumerate() {
            let step = self.crossings.text(way);
            tail.push_str(&format!(";if({LEAVING}{}==={}){step}", crossed.number, index + 1));
        }
        self.edits.close(span.end, tail + "}");
    }

    /// A `break` with a label.
    pub(super) fn crossing_break(&mut self, it: &BreakStatement<'a>) {
        let Some(leap) = self.crossings.breaks.get(&it.span.start) else { return };
        let step = self.crossings.text(leap);
        let length = it.label.as_ref().map_or(it.span.end, |label| label.span.end) - it.span.start;
        self.edits.replace(it.span.start, length, step);
    }
}
