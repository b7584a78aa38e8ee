//! Which functions of a program may be called on an object: all that are used otherwise than to call them by their name.

use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_syntax::scope::ScopeFlags;
use std::collections::BTreeSet;

/// The names that stand for a value somewhere in a program, and not only for what is called there.
#[derive(Debug, Default)]
pub(super) struct Escapes {
    names: BTreeSet<String>,
}

impl Escapes {
    /// Looks through a program.
    pub(super) fn of(program: &Program<'_>) -> Escapes {
        let mut escapes = Escapes::default();
        escapes.visit_program(program);
        escapes
    }

    /// Whether a function of that name may be stored somewhere.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    fn exported(&mut self, id: Option<&BindingIdentifier<'_>>) {
        self.names.extend(id.map(|id| id.name.to_string()));
    }
}

impl<'a> Visit<'a> for Escapes {
    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.names.insert(it.name.to_string());
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        if !matches!(it.callee, Expression::Identifier(_)) {
            self.visit_expression(&it.callee);
        }
        self.visit_arguments(&it.arguments);
    }

    fn visit_new_expression(&mut self, it: &NewExpression<'a>) {
        if !matches!(it.callee, Expression::Identifier(_)) {
            self.visit_expression(&it.callee);
        }
        self.visit_arguments(&it.arguments);
    }

    fn visit_static_member_expression(&mut self, it: &StaticMemberExpression<'a>) {
        match &it.object {
            // `f.call(object)` calls it on an object as well.
            Expression::Identifier(id) if matches!(it.property.name.as_str(), "call" | "apply" | "bind") => {
                self.visit_identifier_reference(id);
            }
            Expression::Identifier(_) => {}
            object => self.visit_expression(object),
        }
    }

    fn visit_export_declaration(&mut self, it: &ExportDeclaration<'a>) {
        if let Declaration::FunctionDeclaration(function) = &it.declaration {
            self.exported(function.id.as_ref());
        }
        walk::walk_export_declaration(self, it);
    }

    fn visit_export_default_declaration(&mut self, it: &ExportDefaultDeclaration<'a>) {
        if let ExportDefaultDeclarationKind::FunctionDeclaration(function) = &it.declaration {
            self.exported(function.id.as_ref());
        }
        walk::walk_export_default_declaration(self, it);
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        if it.r#type == FunctionType::FunctionExpression {
            self.exported(it.id.as_ref());
        }
        walk::walk_function(self, it, flags);
    }
}
