//! The walk over a program that finds its early errors.

use super::{Around, Checker, IN_STRICT_CODE, declared, is_loop, is_strict};
use crate::errors::early_names::PrivateNames;
use crate::errors::early_strict::{is_restricted, is_taken, octal, octal_escape};
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use oxc_syntax::scope::ScopeFlags;

impl<'a> Visit<'a> for Checker<'_> {
    fn visit_function(&mut self, it: &Function<'a>, _: ScopeFlags) {
        let directives = it.body.as_ref().map_or(&[][..], |body| &body.directives);
        self.parameters(&it.params, directives, false);
        let around = self.next.take().unwrap_or_default();
        self.function(is_strict(directives), |this| {
            this.within(around, |this| {
                it.id.iter().for_each(|id| this.visit_binding_identifier(id));
                this.head(&it.params, it.r#async, it.generator);
                it.body.iter().for_each(|body| this.visit_function_body(body));
            });
        });
    }

    fn visit_function_body(&mut self, it: &FunctionBody<'a>) {
        let outer = (std::mem::take(&mut self.waits), std::mem::take(&mut self.yields));
        walk::walk_function_body(self, it);
        (self.waits, self.yields) = outer;
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        let directives = match &it.body {
            ArrowFunctionBody::FunctionBody(body) => &body.directives[..],
            _ => &[],
        };
        self.parameters(&it.params, directives, true);
        self.function(is_strict(directives), |this| {
            this.head(&it.params, this.waits || it.r#async, this.yields);
            match &it.body {
                ArrowFunctionBody::FunctionBody(body) => this.visit_function_body(body),
                body => this.visit_expression(body.to_expression()),
            }
        });
    }

    fn visit_method_definition(&mut self, it: &MethodDefinition<'a>) {
        self.parameters(&it.value.params, &[], true);
        self.visit_property_key(&it.key);
        let constructs = it.kind == MethodDefinitionKind::Constructor;
        self.next = Some(Around { super_call: constructs && self.derived, ..Around::METHOD });
        self.visit_function(&it.value, ScopeFlags::empty());
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        self.visit_property_key(&it.key);
        if it.method || it.kind != PropertyKind::Init {
            self.next = Some(Around::METHOD);
        }
        self.visit_expression(&it.value);
    }

    fn visit_property_definition(&mut self, it: &PropertyDefinition<'a>) {
        self.visit_property_key(&it.key);
        let Some(value) = &it.value else { return };
        self.within(Around::FIELD, |this| this.visit_expression(value));
    }

    fn visit_super(&mut self, it: &Super) {
        if !self.around.super_property {
            self.report("'super' keyword unexpected here", it.span);
        }
    }

    fn visit_binding_identifier(&mut self, it: &BindingIdentifier<'a>) {
        if self.strict && is_restricted(it.name.as_str()) {
            self.report("Unexpected eval or arguments in strict mode", it.span);
        }
        self.reserved(it.name.as_str(), it.span);
    }

    fn visit_label_identifier(&mut self, it: &LabelIdentifier<'a>) {
        self.reserved(it.name.as_str(), it.span);
    }

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.reserved(it.name.as_str(), it.span);
        if self.around.field && it.name.as_str() == "arguments" {
            let message = "'arguments' is not allowed in class field initializer or static initialization block";
            self.report(message, it.span);
        }
    }

    fn visit_variable_declaration(&mut self, it: &VariableDeclaration<'a>) {
        let first = it.declarations.first().and_then(|first| first.id.get_binding_identifier());
        // Before such a word V8 takes `let` itself for a name.
        let strange = first
            .is_some_and(|id| is_taken(id.name.as_str()) && !matches!(id.name.as_str(), "let" | "static" | "yield"));
        if self.strict && strange && it.kind == VariableDeclarationKind::Let {
            self.reserved("let", Span::sized(it.span.start, 3));
        }
        if it.kind == VariableDeclarationKind::AwaitUsing && self.top {
            let message = "await is only valid in async functions and the top level bodies of modules";
            self.report(message, Span::sized(it.span.start, 5));
        }
        if it.kind != VariableDeclarationKind::Var {
            let names = it.declarations.iter().flat_map(|it| it.id.get_binding_identifiers());
            for id in names.filter(|id| id.name.as_str() == "let") {
                self.report("let is disallowed as a lexically bound name", id.span);
            }
        }
        walk::walk_variable_declaration(self, it);
    }

    fn visit_numeric_literal(&mut self, it: &NumericLiteral<'a>) {
        if self.strict
            && let Some(message) = octal(it.span.source_text(self.text))
        {
            self.report(message, it.span);
        }
    }

    fn visit_string_literal(&mut self, it: &StringLiteral<'a>) {
        if self.strict
            && let Some((message, at)) = octal_escape(it.span.source_text(self.text))
        {
            self.report(message, Span::sized(it.span.start + at, 1));
        }
    }

    fn visit_await_expression(&mut self, it: &AwaitExpression<'a>) {
        if self.waits {
            let message = "Illegal await-expression in formal parameters of async function";
            self.report(message, Span::sized(it.span.start, 5));
        }
        walk::walk_await_expression(self, it);
    }

    fn visit_yield_expression(&mut self, it: &YieldExpression<'a>) {
        if self.yields {
            self.report("Yield expression not allowed in formal parameter", Span::sized(it.span.start, 5));
        }
        walk::walk_yield_expression(self, it);
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        let outer = std::mem::replace(&mut self.strict, true);
        it.id.iter().for_each(|id| self.visit_binding_identifier(id));
        if let Some(heritage) = &it.heritage {
            self.visit_expression(&heritage.expression);
        }
        let mut constructors = it.body.body.iter().filter_map(|element| match element {
            ClassElement::MethodDefinition(it) if it.kind == MethodDefinitionKind::Constructor => Some(it.key.span()),
            _ => None,
        });
        if let Some(again) = constructors.nth(1) {
            self.report("A class may only have one constructor", again);
        }
        let (names, again) = PrivateNames::of(&it.body);
        if let Some((name, end)) = again {
            self.report(format!("Identifier '#{name}' has already been declared"), Span::new(end, end + 1));
        }
        self.classes.push(names);
        let derived = std::mem::replace(&mut self.derived, it.heritage.is_some());
        walk::walk_class_body(self, &it.body);
        self.derived = derived;
        self.classes.pop();
        self.strict = outer;
    }

    fn visit_static_block(&mut self, it: &StaticBlock<'a>) {
        self.function(true, |this| this.within(Around::FIELD, |this| walk::walk_static_block(this, it)));
    }

    fn visit_labeled_statement(&mut self, it: &LabeledStatement<'a>) {
        let name = it.label.name.as_str();
        if self.labels.iter().any(|(other, _)| other == name) {
            self.report(format!("Label '{name}' has already been declared"), it.label.span);
        }
        self.visit_label_identifier(&it.label);
        if let Some((function, _)) = declared(&it.body).filter(|_| self.strict) {
            self.report(IN_STRICT_CODE, Span::sized(function, "function".len() as u32));
        }
        self.labels.push((name.to_owned(), is_loop(&it.body)));
        self.visit_statement(&it.body);
        self.labels.pop();
    }

    fn visit_break_statement(&mut self, it: &BreakStatement<'a>) {
        match &it.label {
            None if self.breakable == 0 => self.report("Illegal break statement", Span::sized(it.span.start, 5)),
            Some(label) if !self.labels.iter().any(|(name, _)| name == label.name.as_str()) => {
                self.report(format!("Undefined label '{}'", label.name.as_str()), label.span);
            }
            _ => {}
        }
    }

    fn visit_continue_statement(&mut self, it: &ContinueStatement<'a>) {
        let Some(label) = &it.label else {
            if self.loops == 0 {
                let message = "Illegal continue statement: no surrounding iteration statement";
                self.report(message, Span::sized(it.span.start, 8));
            }
            return;
        };
        let name = label.name.as_str();
        match self.labels.iter().find(|(other, _)| other == name) {
            None => self.report(format!("Undefined label '{name}'"), label.span),
            Some((_, false)) => {
                let message = format!("Illegal continue statement: '{name}' does not denote an iteration statement");
                self.report(message, label.span);
            }
            Some(_) => {}
        }
    }

    fn visit_for_statement(&mut self, it: &ForStatement<'a>) {
        self.single(&it.body, false);
        self.turns(|this| walk::walk_for_statement(this, it));
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.single(&it.body, false);
        self.head_of_loop(&it.left, "in");
        self.turns(|this| walk::walk_for_in_statement(this, it));
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.single(&it.body, false);
        self.head_of_loop(&it.left, "of");
        self.turns(|this| walk::walk_for_of_statement(this, it));
    }

    fn visit_while_statement(&mut self, it: &WhileStatement<'a>) {
        self.single(&it.body, false);
        self.turns(|this| walk::walk_while_statement(this, it));
    }

    fn visit_do_while_statement(&mut self, it: &DoWhileStatement<'a>) {
        self.single(&it.body, false);
        self.turns(|this| walk::walk_do_while_statement(this, it));
    }

    fn visit_if_statement(&mut self, it: &IfStatement<'a>) {
        for branch in std::iter::once(&it.consequent).chain(&it.alternate) {
            self.single(branch, true);
        }
        walk::walk_if_statement(self, it);
    }

    fn visit_with_statement(&mut self, it: &WithStatement<'a>) {
        if self.strict {
            let message = "Strict mode code may not include a with statement";
            self.report(message, Span::sized(it.span.start, "with".len() as u32));
        }
        self.single(&it.body, false);
        walk::walk_with_statement(self, it);
    }

    fn visit_switch_statement(&mut self, it: &SwitchStatement<'a>) {
        self.breakable += 1;
        walk::walk_switch_statement(self, it);
        self.breakable -= 1;
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        if let Expression::Super(base) = &it.callee
            && !self.around.super_call
        {
            self.report("'super' keyword unexpected here", base.span);
        }
        walk::walk_call_expression(self, it);
    }

    fn visit_unary_expression(&mut self, it: &UnaryExpression<'a>) {
        if it.operator == UnaryOperator::Delete {
            match &it.argument {
                Expression::Identifier(id) if self.strict => {
                    self.report("Delete of an unqualified identifier in strict mode.", id.span);
                }
                Expression::PrivateFieldExpression(member) if !self.classes.is_empty() => {
                    self.report("Private fields can not be deleted", member.field.span);
                }
                _ => {}
            }
        }
        walk::walk_unary_expression(self, it);
    }

    fn visit_private_field_expression(&mut self, it: &PrivateFieldExpression<'a>) {
        self.declared_privately(it.field.name.as_str(), it.object.span().end);
        walk::walk_private_field_expression(self, it);
    }

    fn visit_private_in_expression(&mut self, it: &PrivateInExpression<'a>) {
        let before = self.text[..it.left.span.start as usize].trim_end();
        let last = before.char_indices().next_back().map_or(0, |(at, _)| at as u32);
        self.declared_privately(it.left.name.as_str(), last);
        walk::walk_private_in_expression(self, it);
    }

    fn visit_simple_assignment_target(&mut self, it: &SimpleAssignmentTarget<'a>) {
        if let SimpleAssignmentTarget::AssignmentTargetIdentifier(id) = it {
            self.assigned(id, "Unexpected eval or arguments in strict mode");
        }
        walk::walk_simple_assignment_target(self, it);
    }
}
