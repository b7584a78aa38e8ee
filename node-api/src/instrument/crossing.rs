//! Ways out that the engine gets wrong: which `break`, `continue` and `return` of a program go where.
//!
//! The engine carries out such a statement where it stands, step by step: it closes the iterators of loops, inside of any
//! `try` that is on the way and with the loop's own handler around, and notes for each `finally` on the way where to go on,
//! in a list that is not complete yet when several of them are to be left. A value to be returned waits on its stack
//! meanwhile, where a call that was interrupted leaves its arguments on top of it. A `break` with a label closes no
//! iterator at all. So a way out that meets any of this leaves only the innermost loop or `finally` on it, by a `break` of
//! a label around, having noted how far to go, and a test behind goes on from there (see `leaving.rs`).

use super::closing::Closings;
use super::resources::Disposal;
use oxc_allocator::Vec as ArenaVec;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::GetSpan;
use oxc_syntax::scope::ScopeFlags;
use std::collections::BTreeMap;

/// What is left on a way out, by what it is and its first byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    /// A loop over an iterator or over names.
    Loop(u32),
    /// A `try` with a `finally`.
    Try(u32),
    /// The statements of a scope that disposes of resources.
    Scope(u32),
    /// A `for` loop with resources of its own.
    Head(u32),
    /// A turn of a loop each of which has a resource.
    Turn(u32),
}

/// The statements of a program that leave something on their way.
#[derive(Debug, Default)]
pub(super) struct Crossings {
    pub(super) crossed: BTreeMap<Key, Crossed>,
    /// The first steps, by the first byte of the `break`, `continue` or `return`.
    pub(super) exits: BTreeMap<u32, Exit>,
    /// Loops by the first byte of the statement with all its labels.
    pub(super) statements: BTreeMap<u32, Key>,
    /// Loops in which a generator waits: they get a `finally` of ours.
    closings: BTreeMap<u32, bool>,
    around: Vec<Around>,
    /// The walk is in an async generator.
    is_feed: bool,
    /// The labels right in front of the statement that is visited next.
    waiting: Vec<(String, u32)>,
}

/// What a way out leaves.
#[derive(Clone, Debug, Default)]
pub(super) struct Crossed {
    pub(super) number: usize,
    /// The label right in front of a loop.
    pub(super) label: Option<String>,
    /// It keeps a value that is returned behind it.
    pub(super) keeps: bool,
    /// That value has been waited for.
    pub(super) waited: bool,
    /// What comes behind it for each way out of it.
    pub(super) ways: Vec<Leap>,
}

/// A statement that begins a way out.
#[derive(Clone, Debug)]
pub(super) struct Exit {
    pub(super) leap: Leap,
    /// What keeps the value that is returned, and whether the value is waited for first.
    pub(super) returns: Option<(Key, bool)>,
}

/// One step of a way out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Leap {
    /// A `break` or `continue`, as the program has it.
    Go(String),
    /// A `return` of what is kept there.
    Return(Key),
    /// Leaves this, and then goes its way of this number.
    Leave(Key, usize),
}

/// A statement around the one that is being visited.
#[derive(Debug)]
struct Around {
    labels: Vec<(String, u32)>,
    what: What,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    /// Something with labels.
    Other,
    /// A loop that the engine needs no iterator for.
    Plain,
    Switch,
    /// A loop over an iterator (or over names, which have nothing to close).
    Loop {
        key: Key,
        closes: bool,
        is_ours: bool,
    },
    /// What a `finally` belongs to.
    Finally {
        key: Key,
    },
    /// What a `catch` belongs to.
    Try,
}

impl What {
    fn key(self) -> Option<Key> {
        match self {
            What::Loop { key, .. } | What::Finally { key } => Some(key),
            _ => None,
        }
    }

    fn is_loop(self) -> bool {
        matches!(self, What::Plain | What::Loop { .. })
    }

    fn has_finally(self) -> bool {
        matches!(self, What::Finally { .. } | What::Loop { is_ours: true, .. })
    }
}

impl Crossings {
    /// Looks through a program.
    pub(super) fn of(program: &Program<'_>, closings: &Closings) -> Crossings {
        let mut crossings = Crossings { closings: closings.loops().clone(), ..Crossings::default() };
        crossings.visit_program(program);
        crossings
    }

    fn within(&mut self, what: What, visit: impl FnOnce(&mut Self)) {
        let labels = std::mem::take(&mut self.waiting);
        self.around.push(Around { labels, what });
        visit(self);
        self.around.pop();
    }

    fn iterates(&mut self, start: u32, closes: bool, visit: impl FnOnce(&mut Self)) {
        let is_ours = self.closings.contains_key(&start);
        self.within(What::Loop { key: Key::Loop(start), closes, is_ours }, visit);
    }

    fn function(&mut self, is_feed: bool, visit: impl FnOnce(&mut Self)) {
        let outer = (std::mem::take(&mut self.around), std::mem::replace(&mut self.is_feed, is_feed));
        visit(self);
        (self.around, self.is_feed) = outer;
    }

    /// Whether the engine would get a way out of everything from `inner` on wrong.
    fn is_mistaken(&self, inner: usize, kind: &Leap) -> bool {
        let left = &self.around[inner..];
        let finals = left.iter().filter(|around| around.what.has_finally()).count();
        let has_loop = left.iter().any(|around| matches!(around.what, What::Loop { .. }));
        let closes = left.iter().any(|around| matches!(around.what, What::Loop { closes: true, .. }));
        // What an async generator returns would be waited for once more on the way.
        let waits = self.is_feed && matches!(kind, Leap::Return(_));
        let tries = self.around.iter().any(|around| match around.what {
            What::Loop { is_ours, .. } => is_ours && !waits,
            what => what == What::Try || what.has_finally(),
        });
        match kind {
            Leap::Go(text) if text.starts_with("break") && has_loop => true,
            Leap::Return(_) if finals > 0 && !waits => true,
            _ => finals > 1 || closes && tries,
        }
    }

    /// The step that a way out begins with when it has to leave `left`, outermost first.
    fn way(&mut self, last: &Leap, left: &[usize]) -> Leap {
        let Some((&index, outer)) = left.split_last() else { return last.clone() };
        let next = self.way(last, outer);
        let around = &self.around[index];
        let Some(key) = around.what.key() else { return next };
        let number = self.crossed.len();
        let (label, first) = match key {
            Key::Loop(start) => {
                let label = around.labels.last().map(|(label, _)| label.clone());
                (label, Some(around.labels.first().map_or(start, |(_, start)| *start)))
            }
            _ => (None, None),
        };
        if let Some(first) = first {
            self.statements.insert(first, key);
        }
        let crossed = self.crossed.entry(key).or_insert_with(|| Crossed { number, label, ..Crossed::default() });
        let known = crossed.ways.iter().position(|way| *way == next);
        let way = known.unwrap_or_else(|| {
            crossed.ways.push(next);
            crossed.ways.len() - 1
        });
        Leap::Leave(key, way)
    }

    /// A statement that leaves everything from `inner` on.
    fn exit(&mut self, start: u32, inner: usize, last: impl FnOnce(Key) -> Leap) {
        let has_key = |index: &usize| self.around[*index].what.key().is_some();
        let left: Vec<usize> = (inner..self.around.len()).filter(has_key).collect();
        let Some(outermost) = left.first().and_then(|index| self.around[*index].what.key()) else { return };
        let last = last(outermost);
        if !self.is_mistaken(inner, &last) {
            return;
        }
        let leap = self.way(&last, &left);
        let returns = matches!(last, Leap::Return(_)).then_some((outermost, self.is_feed));
        if returns.is_some()
            && let Some(crossed) = self.crossed.get_mut(&outermost)
        {
            crossed.keeps = true;
            crossed.waited = self.is_feed;
        }
        self.exits.insert(start, Exit { leap, returns });
    }

    /// Where the innermost statement is that `label`, or a statement without one, leaves or goes on with.
    fn target(&self, label: Option<&str>, fits: impl Fn(What) -> bool) -> Option<usize> {
        let has = |around: &Around| match label {
            Some(label) => around.labels.iter().any(|(name, _)| name == label),
            None => fits(around.what),
        };
        self.around.iter().rposition(has)
    }

    fn go(&mut self, start: u32, word: &str, label: Option<&str>, fits: impl Fn(What) -> bool) {
        let Some(target) = self.target(label, fits) else { return };
        let text = label.map_or_else(|| word.to_owned(), |label| format!("{word} {label}"));
        self.exit(start, target + 1, |_| Leap::Go(text));
    }
}

impl<'a> Visit<'a> for Crossings {
    fn visit_statements(&mut self, it: &ArenaVec<'a, Statement<'a>>) {
        match (it.iter().find(|it| !matches!(it, Statement::ImportDeclaration(_))), Disposal::of_scope(it)) {
            (Some(first), Some(_)) if !it.iter().any(Statement::is_module_declaration) => {
                let key = Key::Scope(first.span().start);
                self.within(What::Finally { key }, |this| walk::walk_statements(this, it));
            }
            _ => walk::walk_statements(self, it),
        }
    }

    fn visit_labeled_statement(&mut self, it: &LabeledStatement<'a>) {
        self.waiting.push((it.label.name.to_string(), it.span.start));
        match &it.body {
            Statement::LabeledStatement(_)
            | Statement::DoWhileStatement(_)
            | Statement::ForInStatement(_)
            | Statement::ForOfStatement(_)
            | Statement::ForStatement(_)
            | Statement::SwitchStatement(_)
            | Statement::WhileStatement(_) => self.visit_statement(&it.body),
            body => self.within(What::Other, |this| this.visit_statement(body)),
        }
    }

    fn visit_do_while_statement(&mut self, it: &DoWhileStatement<'a>) {
        self.within(What::Plain, |this| walk::walk_do_while_statement(this, it));
    }

    fn visit_while_statement(&mut self, it: &WhileStatement<'a>) {
        self.within(What::Plain, |this| walk::walk_while_statement(this, it));
    }

    fn visit_for_statement(&mut self, it: &ForStatement<'a>) {
        let visit = |this: &mut Self| this.within(What::Plain, |this| walk::walk_for_statement(this, it));
        match Disposal::of_head(it) {
            Some(_) => self.within(What::Finally { key: Key::Head(it.span.start) }, visit),
            None => visit(self),
        }
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.iterates(it.span.start, true, |this| match Disposal::of_loop(&it.left) {
            Some(_) => {
                let key = Key::Turn(it.span.start);
                this.within(What::Finally { key }, |this| walk::walk_for_of_statement(this, it));
            }
            None => walk::walk_for_of_statement(this, it),
        });
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.iterates(it.span.start, false, |this| walk::walk_for_in_statement(this, it));
    }

    fn visit_switch_statement(&mut self, it: &SwitchStatement<'a>) {
        self.within(What::Switch, |this| walk::walk_switch_statement(this, it));
    }

    fn visit_try_statement(&mut self, it: &TryStatement<'a>) {
        let key = Key::Try(it.span.start);
        let visit = |this: &mut Self| {
            match it.handler.is_some() {
                true => this.within(What::Try, |this| this.visit_block_statement(&it.block)),
                false => this.visit_block_statement(&it.block),
            }
            it.handler.iter().for_each(|handler| this.visit_catch_clause(handler));
        };
        match &it.finalizer {
            Some(finalizer) => {
                self.within(What::Finally { key }, visit);
                self.visit_block_statement(finalizer);
            }
            None => visit(self),
        }
    }

    fn visit_break_statement(&mut self, it: &BreakStatement<'a>) {
        let label = it.label.as_ref().map(|label| label.name.as_str());
        self.go(it.span.start, "break", label, |what| what.is_loop() || what == What::Switch);
    }

    fn visit_continue_statement(&mut self, it: &ContinueStatement<'a>) {
        let label = it.label.as_ref().map(|label| label.name.as_str());
        self.go(it.span.start, "continue", label, What::is_loop);
    }

    fn visit_return_statement(&mut self, it: &ReturnStatement<'a>) {
        walk::walk_return_statement(self, it);
        self.exit(it.span.start, 0, Leap::Return);
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        self.function(it.r#async && it.generator, |this| walk::walk_function(this, it, flags));
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.function(false, |this| walk::walk_arrow_function_expression(this, it));
    }

    fn visit_static_block(&mut self, it: &StaticBlock<'a>) {
        self.function(false, |this| walk::walk_static_block(this, it));
    }
}
