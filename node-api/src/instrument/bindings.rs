//! Which names of a program can never be null or undefined, and which are declared further down.
//!
//! A guard costs a comparison, so it is left out for names that are bound once and for all to an object: functions,
//! classes, `const` bindings with an object literal, and the globals that every program has.

use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::Span;
use oxc_syntax::scope::ScopeFlags;
use std::collections::BTreeMap;

/// Globals that hold objects unless the program says otherwise.
const GLOBALS: &[&str] = &[
    "Array",
    "Buffer",
    "Date",
    "Error",
    "JSON",
    "Map",
    "Math",
    "Number",
    "Object",
    "Promise",
    "Reflect",
    "Set",
    "String",
    "Symbol",
    "console",
    "exports",
    "globalThis",
    "module",
    "performance",
    "process",
    "require",
];

/// The names that a program declares, and whether each always holds an object.
#[derive(Debug, Default)]
pub(super) struct Bindings {
    names: BTreeMap<String, bool>,
    /// How often each name is declared.
    counts: BTreeMap<String, usize>,
    /// Names of `let`, `const` and `class`: where the declaration has run, and the scope that it is for.
    lexical: BTreeMap<String, Vec<(u32, Span)>>,
    scopes: Vec<Span>,
}

impl Bindings {
    /// Looks through a program.
    pub(super) fn of(program: &Program<'_>) -> Bindings {
        let mut bindings = Bindings { scopes: vec![program.span], ..Bindings::default() };
        bindings.visit_program(program);
        bindings
    }

    /// Whether `name` holds an object wherever it can be read.
    pub(super) fn is_object(&self, name: &str) -> bool {
        self.names.get(name).copied().unwrap_or_else(|| GLOBALS.contains(&name))
    }

    /// Whether what stands at `at` may use `name` before its declaration, which follows in a scope around, has run.
    pub(super) fn is_early(&self, name: &str, at: u32) -> bool {
        let around = |(end, scope): &(u32, Span)| scope.start <= at && at < *end;
        self.lexical.get(name).is_some_and(|declared| declared.iter().any(around))
    }

    fn declare_lexical(&mut self, name: &str, end: u32) {
        let scope = self.scopes.last().copied().unwrap_or_default();
        self.lexical.entry(name.to_owned()).or_default().push((end, scope));
    }

    fn scoped(&mut self, scope: Span, visit: impl FnOnce(&mut Self)) {
        self.scopes.push(scope);
        visit(self);
        self.scopes.pop();
    }

    /// How often `name` is declared.
    pub(super) fn count(&self, name: &str) -> usize {
        self.counts.get(name).copied().unwrap_or_default()
    }

    fn declare(&mut self, name: &str, object: bool) {
        *self.counts.entry(name.to_owned()).or_default() += 1;
        let entry = self.names.entry(name.to_owned()).or_insert(object);
        *entry &= object;
    }
}

impl<'a> Visit<'a> for Bindings {
    fn visit_binding_identifier(&mut self, it: &BindingIdentifier<'a>) {
        self.declare(it.name.as_str(), false);
    }

    fn visit_block_statement(&mut self, it: &BlockStatement<'a>) {
        self.scoped(it.span, |this| walk::walk_block_statement(this, it));
    }

    fn visit_function_body(&mut self, it: &FunctionBody<'a>) {
        self.scoped(it.span, |this| walk::walk_function_body(this, it));
    }

    fn visit_static_block(&mut self, it: &StaticBlock<'a>) {
        self.scoped(it.span, |this| walk::walk_static_block(this, it));
    }

    fn visit_switch_statement(&mut self, it: &SwitchStatement<'a>) {
        self.scoped(it.span, |this| walk::walk_switch_statement(this, it));
    }

    fn visit_for_statement(&mut self, it: &ForStatement<'a>) {
        self.scoped(it.span, |this| walk::walk_for_statement(this, it));
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.scoped(it.span, |this| walk::walk_for_in_statement(this, it));
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.scoped(it.span, |this| walk::walk_for_of_statement(this, it));
    }

    fn visit_variable_declaration(&mut self, it: &VariableDeclaration<'a>) {
        let constant = it.kind == VariableDeclarationKind::Const;
        for declarator in &it.declarations {
            if it.kind != VariableDeclarationKind::Var {
                for id in declarator.id.get_binding_identifiers() {
                    self.declare_lexical(id.name.as_str(), declarator.span.end);
                }
            }
            let object = constant && declarator.init.as_ref().is_some_and(is_object);
            match declarator.id.get_binding_identifier() {
                Some(id) => self.declare(id.name.as_str(), object),
                None => self.visit_binding_pattern(&declarator.id),
            }
            if let Some(init) = &declarator.init {
                self.visit_expression(init);
            }
        }
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        // A function's name can be assigned to, though nobody does; the guard then falls back on the engine's message.
        if let Some(id) = &it.id {
            self.declare(id.name.as_str(), true);
        }
        self.visit_formal_parameters(&it.params);
        if let Some(body) = &it.body {
            self.visit_function_body(body);
        }
        let _ = flags;
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        if let Some(id) = &it.id {
            self.declare(id.name.as_str(), true);
            if it.r#type == ClassType::ClassDeclaration {
                self.declare_lexical(id.name.as_str(), it.span.end);
            }
        }
        if let Some(heritage) = &it.heritage {
            self.visit_expression(&heritage.expression);
        }
        walk::walk_class_body(self, &it.body);
    }
}

/// Whether an expression always gives an object (or another value that has properties).
pub(super) fn is_object(expression: &Expression<'_>) -> bool {
    match expression {
        Expression::ParenthesizedExpression(inner) => is_object(&inner.expression),
        Expression::ArrayExpression(_)
        | Expression::ArrowFunctionExpression(_)
        | Expression::BigIntLiteral(_)
        | Expression::BooleanLiteral(_)
        | Expression::ClassExpression(_)
        | Expression::FunctionExpression(_)
        | Expression::ImportExpression(_)
        | Expression::ImportMeta(_)
        | Expression::NewExpression(_)
        | Expression::NumericLiteral(_)
        | Expression::ObjectExpression(_)
        | Expression::RegExpLiteral(_)
        | Expression::StringLiteral(_)
        | Expression::TemplateLiteral(_)
        | Expression::Super(_) => true,
        _ => false,
    }
}
