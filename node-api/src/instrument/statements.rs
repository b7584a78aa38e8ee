//! The walk that inserts the hooks.

use super::bindings::Bindings;
use super::closing::Closings;
use super::counting::Counters;
use super::crossing::Crossings;
use super::edits::Edits;
use super::elements::Elements;
use super::escapes::Escapes;
use super::fields::Fields;
use super::hidden::{ENTER, HOIST, STATEMENT};
use super::hoisting::Hoisting;
use super::layouts::changes_layouts;
use super::lines::Lines;
use super::names::Hint;
use super::renames::Renames;
use super::resources::Disposal;
use super::sources::{FunctionInfo, FunctionKind, GuardInfo, SiteInfo, SourceKind};
use super::{First, Instrumented, Knob, PREFIX, SUFFIX};
use oxc_ast::ast::{Declaration, Directive, ExportDefaultDeclarationKind, Program, Statement, VariableDeclaration};
use oxc_ast_visit::Visit;
use oxc_span::{GetSpan, Span};
use std::collections::{BTreeSet, HashMap};

/// Collects the changes and the tables of one source.
pub(super) struct Instrumenter<'s, 'a> {
    pub(super) text: &'s str,
    pub(super) lines: Lines,
    pub(super) first: First,
    /// What a person turns in this source.
    pub(super) knobs: &'s [Knob],
    pub(super) edits: Edits,
    pub(super) bindings: Bindings,
    pub(super) closings: Closings,
    pub(super) counters: Counters,
    pub(super) crossings: Crossings,
    pub(super) elements: Elements,
    pub(super) escapes: Escapes,
    pub(super) hoisting: Hoisting,
    pub(super) renames: Renames,
    pub(super) sites: Vec<SiteInfo>,
    pub(super) functions: Vec<FunctionInfo>,
    pub(super) guards: Vec<GuardInfo>,
    /// The function that the walk is in, in the process's numbering.
    pub(super) function: u32,
    /// The class that the walk is in: what its methods are called after.
    pub(super) class: Option<String>,
    /// What the constructor of that class does for its fields.
    pub(super) fields: Fields,
    /// Names the next function that is visited.
    pub(super) hint: Hint,
    /// Names for functions and classes that have none, by where they start.
    pub(super) inferred: HashMap<u32, String>,
    /// Closing halves of guards whose object is being visited.
    pub(super) after: Vec<(u32, String)>,
    /// The next member access is the continuation of an optional chain: nothing may come between.
    pub(super) spine: bool,
    /// The next optional chain is called or deleted as a whole, for which it must stay one.
    pub(super) reference: bool,
    /// The walk is in a function that is called `next`, as what gives an iterator's results is.
    pub(super) advances: bool,
    /// Where the patterns start that note that they have begun.
    pub(super) noting: BTreeSet<u32>,
    /// Where the properties start whose names have become computed keys of such patterns.
    pub(super) begun: BTreeSet<u32>,
    /// Names of properties become computed keys.
    pub(super) layouts_change: bool,
    /// Where the declarators start of constants that the engine must not keep a copy of.
    pub(super) uncached: BTreeSet<u32>,
    /// The walk is at parameters that the engine reads as an expression first.
    pub(super) covers: bool,
    /// The walk is at the names of an exported declaration of variables.
    pub(super) exports: bool,
    /// The walk is at the names of a declaration that becomes an assignment.
    pub(super) hoists: bool,
    _tree: std::marker::PhantomData<&'a ()>,
}

/// Inserts the hooks into `text`, whose tree is `program`.
pub(super) fn instrument<'a>(
    text: &str,
    kind: SourceKind,
    program: &Program<'a>,
    first: First,
    knobs: &[Knob],
) -> Instrumented {
    let closings = Closings::of(program);
    let mut walk = Instrumenter::<'_, 'a> {
        text,
        lines: Lines::new(text),
        first,
        knobs,
        edits: Edits::default(),
        bindings: Bindings::of(program),
        counters: Counters::of(program),
        crossings: Crossings::of(program, &closings),
        closings,
        elements: Elements::of(program),
        escapes: Escapes::of(program),
        hoisting: if kind == SourceKind::Module { Hoisting::of(program) } else { Hoisting::default() },
        renames: Renames::of(program),
        sites: Vec::new(),
        functions: Vec::new(),
        guards: Vec::new(),
        function: first.function,
        class: None,
        fields: Fields::default(),
        hint: Hint::default(),
        inferred: super::inferred::inferred(program, text),
        after: Vec::new(),
        spine: false,
        reference: false,
        advances: false,
        noting: crate::errors::noting(text, program),
        begun: BTreeSet::new(),
        layouts_change: changes_layouts(text),
        uncached: BTreeSet::new(),
        covers: false,
        exports: false,
        hoists: false,
        _tree: std::marker::PhantomData,
    };
    walk.program(program, kind);
    let hoisted = walk.hoisting.functions();
    let (prefix, suffix) = if kind == SourceKind::CommonJs { (PREFIX, SUFFIX) } else { ("", hoisted.as_str()) };
    let (code, map) = walk.edits.apply(text, prefix, suffix);
    Instrumented { code, map, sites: walk.sites, functions: walk.functions, guards: walk.guards }
}

impl<'a> Instrumenter<'_, 'a> {
    fn program(&mut self, program: &Program<'a>, kind: SourceKind) {
        let name = match kind {
            SourceKind::CommonJs => "Object.<anonymous>",
            SourceKind::Module => "",
            SourceKind::Script => "eval",
        };
        let whole = Span::new(0, self.text.len() as u32);
        let number = self.add_function((name.to_owned(), 0), FunctionKind::Module, false, whole);
        if let Some(hashbang) = &program.hashbang {
            self.edits.replace(hashbang.span.start, 2, "//".into());
        }
        let start = program.body.first().map_or(whole.end, |statement| statement.span().start);
        if kind == SourceKind::Script {
            // The value of an eval is that of its last statement: hooks at the top would change it.
            program.body.iter().for_each(|statement| self.visit_statement(statement));
            return;
        }
        self.enter(
            &program.directives,
            program.hashbang.as_ref().map_or(0, |_| start),
            &self.hoisted_first(entry(number, false, false, This::Untold, None)),
        );
        self.list(&program.body);
    }

    /// The hook at the start of a module's code, or of a function of it, after which the module's variables are there.
    pub(super) fn hoisted_first(&self, entry: String) -> String {
        if self.hoisting.is_needed() { format!("{entry},{HOIST}&&{HOIST}()") } else { entry }
    }

    /// The hook at the start of a body whose first byte is `start`.
    pub(super) fn enter(&mut self, directives: &[Directive<'a>], start: u32, entry: &str) {
        match directives.last() {
            Some(last) => self.edits.close(last.span.end, format!(";{entry};")),
            None => self.edits.open(start, format!("{entry};")),
        }
    }

    /// Statements one after another, each behind its hook.
    pub(super) fn list(&mut self, statements: &[Statement<'a>]) {
        match Disposal::of_scope(statements) {
            Some(disposal) => self.disposing_list(statements, disposal),
            None => self.steps(statements),
        }
    }

    /// The same for a part of a scope.
    pub(super) fn steps(&mut self, statements: &[Statement<'a>]) {
        for statement in statements {
            if is_step(statement) {
                let hook = self.hook(statement.span().start);
                self.edits.open(statement.span().start, hook);
            }
            self.visit_statement(statement);
            self.end_export(statement);
        }
    }

    /// The engine takes no `export { … }` without a semicolon at the end of a file.
    fn end_export(&mut self, statement: &Statement<'a>) {
        let Statement::ExportNamedDeclaration(it) = statement else { return };
        if !self.text[..it.span.end as usize].ends_with(';') {
            self.edits.close(it.span.end, ";".into());
        }
    }

    /// The body of an `if` or a loop. Without braces, it gets some. `tested` says that every turn of the loop passes a
    /// hook anyway.
    pub(super) fn body(&mut self, statement: &Statement<'a>, tested: bool) {
        let Span { start, end, .. } = statement.span();
        match statement {
            Statement::BlockStatement(block) => {
                if block.body.is_empty() && !tested {
                    let hook = self.hook(start);
                    self.edits.open(start + 1, hook);
                }
                self.visit_statement(statement);
            }
            Statement::EmptyStatement(_) if tested => {}
            Statement::EmptyStatement(_) => {
                let hook = self.hook(start);
                self.edits.replace(start, 1, format!("{{{hook}}}"));
            }
            Statement::FunctionDeclaration(_) | Statement::LabeledStatement(_) => self.visit_statement(statement),
            _ => {
                let hook = if is_step(statement) { self.hook(start) } else { String::new() };
                self.edits.open(start, format!("{{{hook}"));
                self.visit_statement(statement);
                self.edits.close(end, "}".into());
            }
        }
    }

    /// Puts a hook in front of a condition.
    pub(super) fn test(&mut self, span: Span) {
        let number = self.site(span.start);
        self.edits.open(span.start, format!("({STATEMENT}({number}),"));
    }

    /// Ends what [`Self::test`] began.
    pub(super) fn end_test(&mut self, span: Span) {
        self.edits.close(span.end, ")".into());
    }

    /// The text of a statement's hook.
    pub(super) fn hook(&mut self, offset: u32) -> String {
        let number = self.site(offset);
        format!("{STATEMENT}({number});")
    }

    /// A new entry in the table of statements.
    pub(super) fn site(&mut self, offset: u32) -> u32 {
        let place = self.lines.place(self.text, offset);
        let (line, column, function) = (place.line, place.column, self.function);
        self.sites.push(SiteInfo { offset, line, column, function, file: 0 });
        self.first.site + self.sites.len() as u32 - 1
    }

    /// A new entry in the table of functions. With the name comes how many bytes of it tell an owner.
    pub(super) fn add_function(
        &mut self,
        (name, owner): (String, u32),
        kind: FunctionKind,
        is_async: bool,
        span: Span,
    ) -> u32 {
        let place = self.lines.place(self.text, span.start);
        self.functions.push(FunctionInfo {
            name,
            owner,
            kind,
            is_async,
            start: span.start,
            from: span.start,
            end: span.end,
            line: place.line,
            column: place.column,
            file: 0,
        });
        self.first.function + self.functions.len() as u32 - 1
    }
}

/// What a function tells of its `this`.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum This {
    /// What it is.
    Told,
    /// The same, and what constructs it, if something does.
    Constructed,
    /// The same, and that it is being converted to a primitive.
    Converted,
    /// Nothing.
    Untold,
    /// That it is an arrow function, which has none.
    None,
    /// The same, and that arrow functions within it use the `this` around it. The engine looks for the function whose
    /// `this` that is no further than one arrow function, so this one mentions it.
    Mentioned,
}

/// The call of the hook with which the body of a function starts; a method hands over its `this`, and what gets another
/// name, `itself`.
pub(super) fn entry(function: u32, is_async: bool, generator: bool, this: This, itself: Option<&str>) -> String {
    let kind = match (is_async, generator) {
        (true, false) => 1,
        (true, true) => 2,
        (false, _) => 0,
    };
    let kind = if this == This::Converted { 3 } else { kind };
    let arrow = match (this, kind) {
        (This::None, _) => Some(kind.to_string()),
        (This::Mentioned, 0) => Some("0&&this".to_owned()),
        (This::Mentioned, _) => Some(format!("{kind}||this")),
        _ => None,
    };
    if let Some(kind) = arrow {
        return match itself {
            Some(itself) => format!("{ENTER}({function},{kind},0,0,{itself},0)"),
            None if kind == "0" => format!("{ENTER}({function})"),
            None => format!("{ENTER}({function},{kind})"),
        };
    }
    let target = if this == This::Constructed && kind == 0 { "new.target" } else { "0" };
    match (kind, this, itself) {
        (kind, _, Some(itself)) => format!("{ENTER}({function},{kind},this,{target},{itself})"),
        (0, This::Constructed, None) => format!("{ENTER}({function},0,this,{target})"),
        (0, This::Untold, None) => format!("{ENTER}({function})"),
        (kind, This::Untold, None) => format!("{ENTER}({function},{kind})"),
        (kind, _, None) => format!("{ENTER}({function},{kind},this)"),
    }
}

/// Whether objects are converted to primitives by a function of that name (OrdinaryToPrimitive).
pub(super) fn converts(name: &str) -> bool {
    matches!(name.rsplit('.').next(), Some("toString" | "valueOf"))
}

/// Whether something happens when control reaches the statement itself: declarations of functions and imports have
/// happened before, blocks and labels leave it to what is in them, loops to their condition.
pub(super) fn is_step(statement: &Statement<'_>) -> bool {
    match statement {
        Statement::BlockStatement(_)
        | Statement::DoWhileStatement(_)
        | Statement::EmptyStatement(_)
        | Statement::FunctionDeclaration(_)
        | Statement::ImportDeclaration(_)
        | Statement::ExportAllDeclaration(_)
        | Statement::TryStatement(_)
        | Statement::WhileStatement(_) => false,
        Statement::LabeledStatement(labelled) => is_step(&labelled.body),
        Statement::ForStatement(it) => it.init.is_some() || it.test.is_none(),
        Statement::VariableDeclaration(it) => initialises(it),
        Statement::ExportNamedDeclaration(_) | Statement::ExportFromDeclaration(_) => false,
        Statement::ExportDeclaration(it) => match &it.declaration {
            Declaration::VariableDeclaration(it) => initialises(it),
            Declaration::ClassDeclaration(_) => true,
            _ => false,
        },
        Statement::ExportDefaultDeclaration(it) => {
            !matches!(it.declaration, ExportDefaultDeclarationKind::FunctionDeclaration(_))
        }
        _ => true,
    }
}

fn initialises(declaration: &VariableDeclaration<'_>) -> bool {
    declaration.declarations.iter().any(|declarator| declarator.init.is_some())
}
