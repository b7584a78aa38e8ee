//! What is written for the ways out that `crossing.rs` finds.

use super::crossing::{Crossed, Crossings, Key, Leap};
use super::hidden::{AWAITED_BEFORE, LEAVING, LOOP, RETURNED};
use super::statements::Instrumenter;
use oxc_ast::ast::*;
use oxc_ast_visit::walk;
use oxc_span::{GetSpan, Span};

impl Crossings {
    /// The statement that takes a step.
    fn text(&self, leap: &Leap) -> String {
        match leap {
            Leap::Go(text) => text.clone(),
            Leap::Return(key) => {
                let kept = format!("{RETURNED}{}", self.number(*key));
                // An async generator waits for whatever it returns.
                match self.crossed.get(key).is_some_and(|crossed| crossed.waited) {
                    true => format!("return {AWAITED_BEFORE}({kept})"),
                    false => format!("return {kept}"),
                }
            }
            Leap::Leave(key, way) => {
                let name = self.crossed.get(key).map(Crossed::name).unwrap_or_default();
                format!("{{{LEAVING}{}={};break {name}}}", self.number(*key), way + 1)
            }
        }
    }

    fn number(&self, key: Key) -> usize {
        self.crossed.get(&key).map_or(0, |crossed| crossed.number)
    }
}

impl Crossed {
    fn name(&self) -> String {
        self.label.clone().unwrap_or_else(|| format!("{LOOP}{}", self.number))
    }

    /// The variables that tell which way is taken.
    fn notes(&self) -> String {
        let kept = if self.keeps { format!(",{RETURNED}{}", self.number) } else { String::new() };
        format!("let {LEAVING}{}{kept};", self.number)
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// The text before and behind what is left on a way out, other than a loop.
    pub(super) fn crossed(&self, key: Key) -> (String, String) {
        let Some(crossed) = self.crossings.crossed.get(&key) else { return (String::new(), String::new()) };
        let head = format!("{{{}{}:{{", crossed.notes(), crossed.name());
        (head, format!("}}{}}}", self.ways(crossed)))
    }

    fn ways(&self, crossed: &Crossed) -> String {
        let mut tail = String::new();
        for (index, way) in crossed.ways.iter().enumerate() {
            let step = self.crossings.text(way);
            tail.push_str(&format!(";if({LEAVING}{}==={}){step}", crossed.number, index + 1));
        }
        tail
    }

    /// A statement that is such a loop, perhaps behind labels.
    pub(super) fn crossed_statement(&mut self, span: Span, visit: impl FnOnce(&mut Self)) {
        let key = self.crossings.statements.get(&span.start);
        let Some(crossed) = key.and_then(|key| self.crossings.crossed.get(key)) else { return visit(self) };
        let (head, tail) = (format!("{{{}", crossed.notes()), format!("{}}}", self.ways(crossed)));
        self.edits.open(span.start, head);
        visit(self);
        self.edits.close(span.end, tail);
    }

    /// Gives such a loop a label, if it has none.
    pub(super) fn label_crossed(&mut self, start: u32) {
        if let Some(crossed) = self.crossings.crossed.get(&Key::Loop(start)).filter(|it| it.label.is_none()) {
            self.edits.open(start, format!("{}:", crossed.name()));
        }
    }

    /// A `break` or `continue`.
    pub(super) fn crossing_jump(&mut self, span: Span, label: Option<&LabelIdentifier<'a>>, word: &str) {
        let Some(exit) = self.crossings.exits.get(&span.start) else { return };
        let step = self.crossings.text(&exit.leap);
        let length = label.map_or(word.len() as u32, |label| label.span.end - span.start);
        self.edits.replace(span.start, length, step);
    }

    /// A `return`: the value is kept and returned behind what the way leaves.
    pub(super) fn crossing_return(&mut self, it: &ReturnStatement<'a>) {
        let Some(exit) = self.crossings.exits.get(&it.span.start).cloned() else { return self.returned(it) };
        let step = self.crossings.text(&exit.leap);
        let word = "return".len() as u32;
        match (&it.argument, exit.returns) {
            (Some(argument), Some((key, waits))) => {
                let wait = if waits { "await" } else { "" };
                // What has no name must not be named after the variable.
                let head = format!("{{{RETURNED}{}={wait}(0,", self.crossings.number(key));
                self.edits.replace(it.span.start, word, head);
                self.returned(it);
                self.edits.close(argument.span().end, format!(");{step}}}"));
            }
            _ => self.edits.replace(it.span.start, word, step),
        }
    }

    /// What is returned.
    fn returned(&mut self, it: &ReturnStatement<'a>) {
        match &it.argument {
            Some(argument) if self.advances && !matches!(argument, Expression::ObjectExpression(_)) => {
                self.witness(argument, 2);
            }
            _ => walk::walk_return_statement(self, it),
        }
    }
}
