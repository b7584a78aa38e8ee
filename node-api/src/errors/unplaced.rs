//! Where V8 says that a name which nobody has declared, or not yet, was missed.
//!
//! V8 gives the load of a name that is called no place of its own, so the error is reported at what was evaluated last
//! before it. Another name has its own place, but what a statement evaluates first has the statement's.

use super::positions::{call_position, first, position};
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::GetSpan;
use oxc_syntax::scope::ScopeFlags;
use std::collections::BTreeMap;

/// By the first byte of a name: where its absence is reported, if that is elsewhere; of a class: where it is made.
/// The second map says where a statement is when it ends, by its first byte.
pub(super) fn places(text: &str, program: &Program<'_>) -> (BTreeMap<u32, u32>, BTreeMap<u32, u32>) {
    let mut walk = Places { text, found: BTreeMap::new(), ended: BTreeMap::new(), last: 0 };
    walk.visit_program(program);
    (walk.found, walk.ended)
}

struct Places<'s> {
    text: &'s str,
    found: BTreeMap<u32, u32>,
    ended: BTreeMap<u32, u32>,
    /// The place of what was evaluated last.
    last: u32,
}

impl Places<'_> {
    fn apart(&mut self, visit: impl FnOnce(&mut Self)) {
        let last = self.last;
        visit(self);
        self.last = last;
    }

    /// An expression whose own place V8 notes before it evaluates a part.
    fn from(&mut self, expression: &Expression<'_>) {
        self.last = position(self.text, expression);
        self.begins(expression);
    }

    /// What a statement evaluates first is found where the statement is.
    fn begins(&mut self, expression: &Expression<'_>) {
        if let Some(name) = first(expression) {
            self.found.insert(name.span.start, self.last);
        }
    }
}

impl<'a> Visit<'a> for Places<'_> {
    fn visit_statement(&mut self, it: &Statement<'a>) {
        // A class that is declared has no place of its own, but the first of a file.
        if !matches!(it, Statement::ClassDeclaration(_)) || self.last == 0 {
            self.last = it.span().start;
        }
        match it {
            Statement::WhileStatement(it) => self.from(&it.test),
            Statement::ExpressionStatement(it) => self.begins(&it.expression),
            Statement::IfStatement(it) => self.begins(&it.test),
            Statement::ThrowStatement(it) => self.begins(&it.argument),
            Statement::SwitchStatement(it) => self.begins(&it.discriminant),
            Statement::WithStatement(it) => self.begins(&it.object),
            Statement::ReturnStatement(it) => it.argument.iter().for_each(|argument| self.begins(argument)),
            _ => {}
        }
        walk::walk_statement(self, it);
        self.ended.insert(it.span().start, self.last);
    }

    fn visit_for_statement(&mut self, it: &ForStatement<'a>) {
        if let Some(init) = &it.init {
            self.visit_for_statement_init(init);
        }
        for part in [&it.test, &it.update].into_iter().flatten() {
            self.from(part);
            self.visit_expression(part);
        }
        self.visit_statement(&it.body);
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.from(&it.right);
        self.visit_expression(&it.right);
        self.visit_for_statement_left(&it.left);
        self.visit_statement(&it.body);
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.from(&it.right);
        self.visit_expression(&it.right);
        self.visit_for_statement_left(&it.left);
        self.visit_statement(&it.body);
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        // What is only written has no place before its value has been computed.
        let written = it.operator == AssignmentOperator::Assign;
        match it.left.as_member_expression().filter(|_| written) {
            Some(member) => {
                if !matches!(member.object(), Expression::Identifier(_)) {
                    self.visit_expression(member.object());
                }
                if let MemberExpression::ComputedMemberExpression(member) = member {
                    self.visit_expression(&member.expression);
                }
            }
            None if written && matches!(it.left, AssignmentTarget::AssignmentTargetIdentifier(_)) => {}
            None => self.visit_assignment_target(&it.left),
        }
        self.visit_expression(&it.right);
    }

    fn visit_unary_expression(&mut self, it: &UnaryExpression<'a>) {
        match &it.argument {
            // Asked for its type, a name has no place.
            Expression::Identifier(name) if it.operator == UnaryOperator::Typeof => {
                self.found.insert(name.span.start, self.last);
            }
            argument => self.visit_expression(argument),
        }
    }

    fn visit_new_expression(&mut self, it: &NewExpression<'a>) {
        if !matches!(it.callee, Expression::Identifier(_)) {
            self.visit_expression(&it.callee);
        }
        it.arguments.iter().for_each(|argument| self.visit_argument(argument));
    }

    fn visit_argument(&mut self, it: &Argument<'a>) {
        match it {
            Argument::SpreadElement(it) => self.visit_expression(&it.argument),
            argument => walk::walk_argument(self, argument),
        }
    }

    fn visit_spread_element(&mut self, it: &SpreadElement<'a>) {
        if let Expression::Identifier(name) = &it.argument {
            self.found.insert(name.span.start, self.last);
        }
        self.visit_expression(&it.argument);
    }

    fn visit_property_definition(&mut self, it: &PropertyDefinition<'a>) {
        self.visit_property_key(&it.key);
        let Some(value) = &it.value else { return };
        self.apart(|this| {
            this.from(value);
            this.visit_expression(value);
        });
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        if let Some(init) = &it.init {
            self.last = init.span().start;
            self.begins(init);
            self.visit_expression(init);
        }
        self.visit_binding_pattern(&it.id);
    }

    fn visit_formal_parameters(&mut self, it: &FormalParameters<'a>) {
        self.last = it.span.start;
        walk::walk_formal_parameters(self, it);
    }

    fn visit_binary_expression(&mut self, it: &BinaryExpression<'a>) {
        // A variable stays where it is; only other values are moved to a place of their own.
        if !matches!(it.left, Expression::Identifier(_)) {
            self.visit_expression(&it.left);
        }
        self.visit_expression(&it.right);
    }

    fn visit_logical_expression(&mut self, it: &LogicalExpression<'a>) {
        if !matches!(it.left, Expression::Identifier(_)) {
            self.visit_expression(&it.left);
        }
        self.visit_expression(&it.right);
    }

    // Before `super()` has been called, neither has a value, as a name before its declaration.
    fn visit_this_expression(&mut self, it: &ThisExpression) {
        self.found.insert(it.span.start, self.last);
    }

    fn visit_super(&mut self, it: &Super) {
        self.found.insert(it.span.start, self.last);
    }

    fn visit_template_literal(&mut self, it: &TemplateLiteral<'a>) {
        self.last = it.span.start;
        walk::walk_template_literal(self, it);
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        if it.computed {
            self.visit_property_key(&it.key);
        }
        // An object's literal values come with it.
        if !it.value.is_literal() {
            self.last = position(self.text, &it.value);
        }
        self.visit_expression(&it.value);
    }

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.last = it.span.start;
    }

    fn visit_static_member_expression(&mut self, it: &StaticMemberExpression<'a>) {
        self.visit_expression(&it.object);
        self.last = it.property.span.start;
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        match &it.callee {
            Expression::Identifier(name) => {
                self.found.insert(name.span.start, self.last);
            }
            callee => self.visit_expression(callee),
        }
        it.arguments.iter().for_each(|argument| self.visit_argument(argument));
        let open = it.callee.span().end;
        self.last = call_position(&it.callee, open);
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        self.found.insert(it.span.start, self.last);
        walk::walk_class(self, it);
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        self.apart(|this| walk::walk_function(this, it, flags));
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.apart(|this| {
            this.visit_formal_parameters(&it.params);
            match it.body.as_expression() {
                Some(body) => {
                    this.from(body);
                    this.visit_expression(body);
                }
                None => walk::walk_arrow_function_expression(this, it),
            }
        });
    }
}
