//! A `var` in a function's body with the name of a parameter, where a parameter has a default value.
//!
//! ECMA-262 gives the body its own variable then, which starts with the parameter's value; the engine leaves it without
//! one. So the parameter gets a hidden name, and the body's variable is set from it.

use super::hidden::MARK;
use super::statements::Instrumenter;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::Span;
use oxc_syntax::scope::ScopeFlags;
use std::collections::BTreeSet;

impl<'a> Instrumenter<'_, 'a> {
    /// Renames the parameters that the body has variables of the same name for.
    pub(super) fn shadowed(&mut self, parameters: &FormalParameters<'a>, body: &FunctionBody<'a>) {
        let mut search = Search::default();
        search.visit_formal_parameters(parameters);
        if !search.has_expressions || search.bound.is_empty() {
            return;
        }
        let mut variables = Variables::default();
        variables.visit_function_body(body);
        let names = search.bound.intersection(&variables.names).filter(|name| !variables.functions.contains(*name));
        let names: BTreeSet<String> = names.cloned().collect();
        for (at, name, is_shorthand) in search.uses.iter().filter(|(_, name, _)| names.contains(name)) {
            let key = if *is_shorthand && !self.begun.contains(at) { format!("{name}:") } else { String::new() };
            self.edits.open(*at, format!("{key}{MARK}{MARK}"));
        }
        let start: String = names.iter().map(|name| format!("var {name}={MARK}{MARK}{name};")).collect();
        match body.directives.last() {
            _ if names.is_empty() => {}
            Some(last) => self.edits.close(last.span.end, format!(";{start}")),
            None => self.edits.open(body.span.start + 1, start),
        }
    }
}

/// The names in a list of parameters.
#[derive(Default)]
struct Search {
    has_expressions: bool,
    bound: BTreeSet<String>,
    /// Where a name stands, and whether it stands for a property's key as well.
    uses: Vec<(u32, String, bool)>,
    depth: u32,
    shorthand: Option<Span>,
}

impl Search {
    fn used(&mut self, name: &str, span: Span) {
        let is_shorthand = self.shorthand.take().is_some_and(|shorthand| shorthand.start == span.start);
        self.uses.push((span.start, name.to_owned(), is_shorthand));
    }
}

impl<'a> Visit<'a> for Search {
    fn visit_formal_parameter(&mut self, it: &FormalParameter<'a>) {
        self.has_expressions |= it.initializer.is_some();
        walk::walk_formal_parameter(self, it);
    }

    fn visit_assignment_pattern(&mut self, it: &AssignmentPattern<'a>) {
        self.has_expressions = true;
        walk::walk_assignment_pattern(self, it);
    }

    fn visit_binding_property(&mut self, it: &BindingProperty<'a>) {
        self.has_expressions |= it.computed;
        self.shorthand = it.shorthand.then_some(it.span);
        if it.computed {
            self.visit_property_key(&it.key);
        }
        self.visit_binding_pattern(&it.value);
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        if it.computed {
            self.visit_property_key(&it.key);
        }
        self.shorthand = it.shorthand.then_some(it.span);
        self.visit_expression(&it.value);
    }

    fn visit_binding_identifier(&mut self, it: &BindingIdentifier<'a>) {
        if self.depth == 0 {
            self.bound.insert(it.name.to_string());
        }
        self.used(it.name.as_str(), it.span);
    }

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.used(it.name.as_str(), it.span);
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        self.depth += 1;
        walk::walk_function(self, it, flags);
        self.depth -= 1;
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.depth += 1;
        walk::walk_arrow_function_expression(self, it);
        self.depth -= 1;
    }
}

/// What a body declares for the whole function.
#[derive(Default)]
struct Variables {
    names: BTreeSet<String>,
    functions: BTreeSet<String>,
}

impl<'a> Visit<'a> for Variables {
    fn visit_variable_declaration(&mut self, it: &VariableDeclaration<'a>) {
        if it.kind == VariableDeclarationKind::Var {
            for declarator in &it.declarations {
                let names = declarator.id.get_binding_identifiers();
                self.names.extend(names.iter().map(|id| id.name.to_string()));
            }
        }
    }

    fn visit_function(&mut self, it: &Function<'a>, _: ScopeFlags) {
        self.functions.extend(it.id.as_ref().map(|id| id.name.to_string()));
    }

    fn visit_expression(&mut self, _: &Expression<'a>) {}
}
