//! Names declared twice in one scope: an early error that neither parser reports inside function bodies.
//!
//! ECMA-262: LexicallyDeclaredNames must not contain duplicates, and must not meet VarDeclaredNames of the same scope
//! (static semantics of Block, FunctionBody, Script, Module and CatchClause).

use crate::instrument::SourceKind;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::Span;
use oxc_syntax::module_record::{ExportLocalName, ModuleRecord};
use oxc_syntax::scope::ScopeFlags;
use std::collections::BTreeMap;

/// What a CommonJS file gets from Node, as parameters of a function that it is the body of.
const WRAPPER: [&str; 5] = ["exports", "require", "module", "__filename", "__dirname"];

/// The first name that is declared again where it must not be, with its place.
pub(crate) fn redeclared(program: &Program<'_>, kind: SourceKind) -> Option<(String, Span)> {
    checked(program, kind).found
}

/// The first name that a module exports and does not declare, with the place of its `export`.
pub(crate) fn undeclared_export(program: &Program<'_>, record: &ModuleRecord<'_>) -> Option<(String, Span)> {
    if record.local_export_entries.is_empty() {
        return None;
    }
    let checker = checked(program, SourceKind::Module);
    let declared = checker.scopes.first()?;
    record.local_export_entries.iter().find_map(|entry| match &entry.local_name {
        ExportLocalName::Name(local) if !declared.names.contains_key(local.name.as_str()) => {
            Some((local.name.to_string(), entry.span))
        }
        _ => None,
    })
}

fn checked(program: &Program<'_>, kind: SourceKind) -> Checker {
    let given = if kind == SourceKind::CommonJs { &WRAPPER[..] } else { &[] };
    let names = given.iter().map(|name| ((*name).to_owned(), (By::Parameter, Span::default()))).collect();
    let mut checker = Checker { scopes: vec![Scope { function: true, names }], found: None };
    checker.visit_program(program);
    checker
}

#[derive(Default)]
struct Scope {
    /// Whether `var` stops here.
    function: bool,
    /// What each name was declared by, and where.
    names: BTreeMap<String, (By, Span)>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    /// `var`, or a function in a function's own scope.
    Var,
    /// `let`, `const`, `class`, or a function in a block.
    Lexical,
    /// A function in a block: sloppy code may repeat it.
    BlockFunction,
    /// A parameter.
    Parameter,
    /// The simple parameter of a `catch`: `var` may repeat it.
    Catch,
}

struct Checker {
    scopes: Vec<Scope>,
    found: Option<(String, Span)>,
}

impl Checker {
    fn report(&mut self, name: &str, at: Span) {
        if self.found.as_ref().is_none_or(|(_, first)| at.start < first.start) {
            self.found = Some((name.to_owned(), at));
        }
    }

    /// A name that is declared for its scope. `again` is where V8 finds it if it was there already.
    fn lexical(&mut self, name: &str, at: Span, by: By, again: Span) {
        let Some(scope) = self.scopes.last_mut() else { return };
        let is_function = scope.function;
        match scope.names.insert(name.to_owned(), (by, at)) {
            None => {}
            Some((By::BlockFunction, _)) if by == By::BlockFunction => {}
            Some((By::Catch, _)) => self.report(name, at),
            // Not before the end of the function does V8 see that a variable of it passes through here.
            Some((By::Var, earlier)) if !is_function => self.report(name, Span::sized(earlier.start, 1)),
            Some(_) => self.report(name, again),
        }
    }

    fn var(&mut self, name: &str, at: Span) {
        let mut clash = false;
        for scope in self.scopes.iter_mut().rev() {
            match scope.names.get(name) {
                Some((By::Lexical | By::BlockFunction, _)) => clash = true,
                Some(_) => {}
                None => {
                    // Remembered in every scope on the way: a later `let` beside it clashes as well.
                    scope.names.insert(name.to_owned(), (By::Var, at));
                }
            }
            if scope.function || clash {
                break;
            }
        }
        if clash {
            self.report(name, Span::sized(at.start, 1));
        }
    }

    fn scoped(&mut self, function: bool, visit: impl FnOnce(&mut Self)) {
        self.scopes.push(Scope { function, ..Scope::default() });
        visit(self);
        self.scopes.pop();
    }

    fn parameters(&mut self, parameters: &FormalParameters<'_>) {
        let rest = parameters.rest.as_ref().map(|rest| &rest.rest.argument);
        for pattern in parameters.items.iter().map(|item| &item.pattern).chain(rest) {
            for id in pattern.get_binding_identifiers() {
                if let Some(scope) = self.scopes.last_mut() {
                    scope.names.insert(id.name.as_str().to_owned(), (By::Parameter, id.span));
                }
            }
        }
    }
}

impl<'a> Visit<'a> for Checker {
    fn visit_block_statement(&mut self, it: &BlockStatement<'a>) {
        self.scoped(false, |this| walk::walk_block_statement(this, it));
    }

    fn visit_switch_statement(&mut self, it: &SwitchStatement<'a>) {
        self.visit_expression(&it.discriminant);
        self.scoped(false, |this| this.visit_switch_cases(&it.cases));
    }

    fn visit_for_statement(&mut self, it: &ForStatement<'a>) {
        self.scoped(false, |this| walk::walk_for_statement(this, it));
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.scoped(false, |this| walk::walk_for_in_statement(this, it));
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.scoped(false, |this| walk::walk_for_of_statement(this, it));
    }

    fn visit_static_block(&mut self, it: &StaticBlock<'a>) {
        self.scoped(true, |this| walk::walk_static_block(this, it));
    }

    fn visit_catch_clause(&mut self, it: &CatchClause<'a>) {
        self.scoped(false, |this| {
            if let Some(parameter) = &it.param {
                let simple = parameter.pattern.get_binding_identifier().is_some();
                for id in parameter.pattern.get_binding_identifiers() {
                    this.lexical(id.name.as_str(), id.span, if simple { By::Catch } else { By::Lexical }, id.span);
                }
            }
            this.visit_statements(&it.body.body);
        });
    }

    fn visit_function(&mut self, it: &Function<'a>, _: ScopeFlags) {
        if let (FunctionType::FunctionDeclaration, Some(id)) = (it.r#type, &it.id) {
            let top = self.scopes.last().is_some_and(|scope| scope.function);
            match top {
                // V8 points at the declaration's first character.
                true => self.var(id.name.as_str(), Span::sized(it.span.start, 1)),
                false => {
                    let plain = !it.r#async && !it.generator;
                    let by = if plain { By::BlockFunction } else { By::Lexical };
                    self.lexical(id.name.as_str(), id.span, by, Span::sized(it.span.start, 1));
                }
            }
        }
        self.scoped(true, |this| {
            this.parameters(&it.params);
            this.visit_formal_parameters(&it.params);
            if let Some(body) = &it.body {
                this.visit_statements(&body.statements);
            }
        });
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.scoped(true, |this| {
            this.parameters(&it.params);
            walk::walk_arrow_function_expression(this, it);
        });
    }

    fn visit_variable_declaration(&mut self, it: &VariableDeclaration<'a>) {
        for declarator in &it.declarations {
            for id in declarator.id.get_binding_identifiers() {
                match it.kind {
                    VariableDeclarationKind::Var => self.var(id.name.as_str(), id.span),
                    _ => self.lexical(id.name.as_str(), id.span, By::Lexical, Span::sized(id.span.start, 1)),
                }
            }
        }
        walk::walk_variable_declaration(self, it);
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        if let (ClassType::ClassDeclaration, Some(id)) = (it.r#type, &it.id) {
            self.lexical(id.name.as_str(), id.span, By::Lexical, it.span);
        }
        walk::walk_class(self, it);
    }

    fn visit_import_specifier(&mut self, it: &ImportSpecifier<'a>) {
        self.lexical(it.local.name.as_str(), it.local.span, By::Lexical, Span::sized(it.local.span.start, 1));
    }

    fn visit_import_namespace_specifier(&mut self, it: &ImportNamespaceSpecifier<'a>) {
        self.lexical(it.local.name.as_str(), it.local.span, By::Lexical, Span::sized(it.local.span.start, 1));
    }

    fn visit_import_default_specifier(&mut self, it: &ImportDefaultSpecifier<'a>) {
        self.lexical(it.local.name.as_str(), it.local.span, By::Lexical, Span::sized(it.local.span.start, 1));
    }
}
