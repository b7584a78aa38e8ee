//! `using` and `await using`, which the engine parses and does not carry out.
//!
//! A scope with such declarations becomes a `try` whose `finally` disposes of the resources; the declarations become
//! `const`. What is awaited between two disposals is awaited here, in the scope's own function, so that the jobs come
//! out as the specification counts them.

use super::crossing::Key;
use super::hidden::{CAUGHT, ITEM, PARAMETER, RECORD, SCOPE, WAITING};
use super::statements::Instrumenter;
use oxc_ast::ast::*;
use oxc_ast_visit::Visit;
use oxc_span::{GetSpan, Span};

/// Whether a scope disposes of something at its end, and whether that takes an `await`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Disposal {
    /// `using` only.
    Sync,
    /// At least one `await using`.
    Async,
}

impl Disposal {
    fn of(declaration: &VariableDeclaration<'_>) -> Option<Disposal> {
        match declaration.kind {
            VariableDeclarationKind::Using => Some(Disposal::Sync),
            VariableDeclarationKind::AwaitUsing => Some(Disposal::Async),
            _ => None,
        }
    }

    /// What the statements of one scope need.
    pub(super) fn of_scope(statements: &[Statement<'_>]) -> Option<Disposal> {
        let found = statements.iter().filter_map(|statement| match statement {
            Statement::VariableDeclaration(it) => Disposal::of(it),
            _ => None,
        });
        found.fold(None, |all, one| if all == Some(Disposal::Async) { all } else { Some(one) })
    }

    /// What a `for` loop's own variable needs.
    pub(super) fn of_loop(left: &ForStatementLeft<'_>) -> Option<Disposal> {
        match left {
            ForStatementLeft::VariableDeclaration(it) => Disposal::of(it),
            _ => None,
        }
    }

    /// What the head of a `for` loop needs.
    pub(super) fn of_head(it: &ForStatement<'_>) -> Option<Disposal> {
        match &it.init {
            Some(ForStatementInit::VariableDeclaration(init)) => Disposal::of(init),
            _ => None,
        }
    }

    fn waiting(self) -> String {
        match self {
            Disposal::Sync => String::new(),
            Disposal::Async => format!(
                "for(let {WAITING};{WAITING}={RECORD}.next();)try{{await {WAITING}.value}}\
                 catch({PARAMETER}){{{CAUGHT}({PARAMETER});{RECORD}.fail({PARAMETER})}}"
            ),
        }
    }

    /// What stands in front of the scope's statements.
    fn start() -> String {
        format!("const {RECORD}={SCOPE}();try{{")
    }

    /// What stands behind them.
    fn end(self) -> String {
        let waiting = self.waiting();
        format!(
            "}}catch({PARAMETER}){{{CAUGHT}({PARAMETER});{RECORD}.fail({PARAMETER})}}\
             finally{{{waiting}{RECORD}.end()}}"
        )
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// Statements of a scope that disposes of something. `import` declarations stay outside. Where a module exports
    /// something its declarations cannot move into a block: the resources are then disposed of at its end only.
    pub(super) fn disposing_list(&mut self, statements: &[Statement<'a>], disposal: Disposal) {
        let imports = statements.iter().take_while(|it| matches!(it, Statement::ImportDeclaration(_))).count();
        let (before, inner) = statements.split_at(imports);
        self.steps(before);
        let (Some(first), Some(last)) = (inner.first(), inner.last()) else { return };
        let (start, end) = (first.span().start, last.span().end);
        let is_open = inner.iter().any(Statement::is_module_declaration);
        let (head, tail) = match is_open {
            true => (format!("const {RECORD}={SCOPE}();"), format!(";{}{RECORD}.end();", disposal.waiting())),
            false => {
                let (head, tail) = self.crossed(Key::Scope(start));
                (head + &Disposal::start(), disposal.end() + &tail)
            }
        };
        self.edits.open(start, head);
        self.steps(inner);
        self.edits.close(end, tail);
    }

    /// A declaration of resources: a `const` whose values are put on record.
    pub(super) fn resources(&mut self, it: &VariableDeclaration<'a>) {
        let word = if it.kind.is_await() { "useAsync" } else { "use" };
        let start = it.span.start;
        let names = it.declarations.first().map_or(start, |first| first.span.start);
        self.edits.replace(start, names - start, "const ".into());
        for declarator in &it.declarations {
            if let Some(init) = &declarator.init {
                self.edits.open(init.span().start, format!("{RECORD}.{word}("));
            }
            self.visit_variable_declarator(declarator);
            if let Some(init) = &declarator.init {
                self.edits.close(init.span().end, ")".into());
            }
        }
    }

    /// `for (using x of …)`: every turn is a scope.
    pub(super) fn disposing_turns(&mut self, it: &ForOfStatement<'a>, disposal: Disposal) {
        let ForStatementLeft::VariableDeclaration(left) = &it.left else { return };
        let Span { start, end, .. } = left.span;
        let name = left.declarations.first().map_or(left.span, |first| first.span);
        let name = &self.text[name.start as usize..name.end as usize];
        let word = if disposal == Disposal::Async { "useAsync" } else { "use" };
        self.edits.replace(start, end - start, format!("const {ITEM}"));
        self.turned(it, |this| this.visit_expression(&it.right));
        let body = it.body.span();
        let (head, tail) = self.crossed(Key::Turn(it.span.start));
        self.edits.open(body.start, format!("{{{head}{}const {name}={RECORD}.{word}({ITEM});", Disposal::start()));
        self.turn(it);
        self.edits.close(body.end, format!("{}{tail}}}", disposal.end()));
    }

    /// `for (using x = …;;)`: the loop as a whole is in a scope.
    pub(super) fn disposing_loop(&mut self, it: &ForStatement<'a>) -> Option<Disposal> {
        let disposal = Disposal::of_head(it)?;
        let (head, _) = self.crossed(Key::Head(it.span.start));
        self.edits.open(it.span.start, format!("{{{head}{}", Disposal::start()));
        Some(disposal)
    }

    /// Ends what [`Self::disposing_loop`] began.
    pub(super) fn end_disposing_loop(&mut self, it: &ForStatement<'a>, disposal: Option<Disposal>) {
        if let Some(disposal) = disposal {
            let (_, tail) = self.crossed(Key::Head(it.span.start));
            self.edits.close(it.span.end, format!("{}{tail}}}", disposal.end()));
        }
    }
}
