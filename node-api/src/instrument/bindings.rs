//! Which names of a program can never be null or undefined.
//!
//! A guard costs a comparison, so it is left out for names that are bound once and for all to an object: functions,
//! classes, `const` bindings with an object literal, and the globals that every program has.

use oxc_ast::ast::{
    BindingIdentifier, Class, Expression, Function, Program, VariableDeclaration, VariableDeclarationKind,
};
use oxc_ast_visit::{Visit, walk};
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
}

impl Bindings {
    /// Looks through a program.
    pub(super) fn of(program: &Program<'_>) -> Bindings {
        let mut bindings = Bindings::default();
        bindings.visit_program(program);
        bindings
    }

    /// Whether `name` holds an object wherever it can be read.
    pub(super) fn is_object(&self, name: &str) -> bool {
        self.names.get(name).copied().unwrap_or_else(|| GLOBALS.contains(&name))
    }

    fn declare(&mut self, name: &str, object: bool) {
        let entry = self.names.entry(name.to_owned()).or_insert(object);
        *entry &= object;
    }
}

impl<'a> Visit<'a> for Bindings {
    fn visit_binding_identifier(&mut self, it: &BindingIdentifier<'a>) {
        self.declare(it.name.as_str(), false);
    }

    fn visit_variable_declaration(&mut self, it: &VariableDeclaration<'a>) {
        let constant = it.kind == VariableDeclarationKind::Const;
        for declarator in &it.declarations {
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
