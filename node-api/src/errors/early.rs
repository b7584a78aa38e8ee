//! Early errors: what ECMA-262 forbids although it parses, in V8's words and at V8's places.
//!
//! The parser leaves these rules to a later pass, and the engine's own parser, which sees the instrumented code, words
//! and places them differently.

use super::early_names::{PrivateNames, duplicate};
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use oxc_syntax::scope::ScopeFlags;

/// The first early error of a program: V8's message and place.
pub(crate) fn early(program: &Program<'_>, is_module: bool) -> Option<(String, Span)> {
    let strict = is_module || is_strict(&program.directives);
    let mut checker = Checker { strict, ..Checker::default() };
    checker.visit_program(program);
    checker.found
}

/// What `super` may be.
#[derive(Clone, Copy, Default)]
struct Supers {
    /// `super()`.
    called: bool,
    /// `super.name`.
    read: bool,
}

impl Supers {
    const READ: Supers = Supers { called: false, read: true };
}

/// What the walk knows of where it is.
#[derive(Default)]
struct Checker {
    strict: bool,
    /// Labels around, and whether each stands before a loop.
    labels: Vec<(String, bool)>,
    /// Loops, and loops or `switch` statements around.
    loops: u32,
    breakable: u32,
    classes: Vec<PrivateNames>,
    /// The class around extends another.
    derived: bool,
    /// What `super` may be where the walk is.
    supers: Supers,
    /// The same for the function that comes next, if it is a method.
    method: Option<Supers>,
    found: Option<(String, Span)>,
}

impl Checker {
    fn report(&mut self, message: impl Into<String>, span: Span) {
        if self.found.as_ref().is_none_or(|(_, first)| span.start < first.start) {
            self.found = Some((message.into(), span));
        }
    }

    /// What is around a function is not around its body.
    fn function(&mut self, strict: bool, visit: impl FnOnce(&mut Self)) {
        let outer = (self.strict, std::mem::take(&mut self.labels), self.loops, self.breakable);
        (self.strict, self.loops, self.breakable) = (outer.0 || strict, 0, 0);
        visit(self);
        (self.strict, self.labels, self.loops, self.breakable) = outer;
    }

    fn with_supers(&mut self, supers: Supers, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.supers, supers);
        visit(self);
        self.supers = outer;
    }

    fn turns(&mut self, visit: impl FnOnce(&mut Self)) {
        self.loops += 1;
        self.breakable += 1;
        visit(self);
        self.loops -= 1;
        self.breakable -= 1;
    }

    fn parameters(&mut self, parameters: &FormalParameters<'_>, directives: &[Directive<'_>], unique: bool) {
        let simple = parameters.rest.is_none()
            && parameters
                .items
                .iter()
                .all(|item| item.initializer.is_none() && matches!(item.pattern, BindingPattern::BindingIdentifier(_)));
        let own = directives.iter().find(|directive| directive.directive == "use strict");
        if let (false, Some(directive)) = (simple, own) {
            let message = "Illegal 'use strict' directive in function with non-simple parameter list";
            self.report(message, directive.expression.span);
        }
        if (self.strict || unique || !simple || own.is_some())
            && let Some(span) = duplicate(parameters)
        {
            self.report("Duplicate parameter name not allowed in this context", span);
        }
    }

    fn assigned(&mut self, target: &IdentifierReference<'_>, message: &str) {
        if self.strict && matches!(target.name.as_str(), "eval" | "arguments") {
            self.report(message, target.span);
        }
    }

    fn declared_privately(&mut self, name: &str, at: u32) {
        if !self.classes.iter().any(|class| class.has(name)) {
            let message = format!("Private field '#{name}' must be declared in an enclosing class");
            self.report(message, Span::new(at, at + 1));
        }
    }
}

const NO_SUPER: &str = "'super' keyword unexpected here";

fn is_strict(directives: &[Directive<'_>]) -> bool {
    directives.iter().any(|directive| directive.directive == "use strict")
}

fn is_loop(statement: &Statement<'_>) -> bool {
    match statement {
        Statement::LabeledStatement(inner) => is_loop(&inner.body),
        other => other.is_iteration_statement(),
    }
}

impl<'a> Visit<'a> for Checker {
    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        let directives = it.body.as_ref().map_or(&[][..], |body| &body.directives);
        self.parameters(&it.params, directives, false);
        let supers = self.method.take().unwrap_or_default();
        self.with_supers(supers, |this| {
            this.function(is_strict(directives), |this| walk::walk_function(this, it, flags));
        });
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        let directives = match &it.body {
            ArrowFunctionBody::FunctionBody(body) => &body.directives[..],
            _ => &[],
        };
        self.parameters(&it.params, directives, true);
        self.function(is_strict(directives), |this| walk::walk_arrow_function_expression(this, it));
    }

    fn visit_method_definition(&mut self, it: &MethodDefinition<'a>) {
        self.parameters(&it.value.params, &[], true);
        self.visit_property_key(&it.key);
        let called = it.kind == MethodDefinitionKind::Constructor && self.derived;
        self.method = Some(Supers { called, read: true });
        self.visit_function(&it.value, ScopeFlags::Function);
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        self.visit_property_key(&it.key);
        self.method = (it.method || it.kind != PropertyKind::Init).then_some(Supers::READ);
        self.visit_expression(&it.value);
        self.method = None;
    }

    fn visit_property_definition(&mut self, it: &PropertyDefinition<'a>) {
        self.visit_property_key(&it.key);
        self.with_supers(Supers::READ, |this| it.value.iter().for_each(|value| this.visit_expression(value)));
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        match &it.callee {
            Expression::Super(_) if self.supers.called => {}
            Expression::Super(callee) => self.report(NO_SUPER, callee.span),
            callee => self.visit_expression(callee),
        }
        it.arguments.iter().for_each(|argument| self.visit_argument(argument));
    }

    fn visit_super(&mut self, it: &Super) {
        if !self.supers.read {
            self.report(NO_SUPER, it.span);
        }
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        let outer = std::mem::replace(&mut self.strict, true);
        if let Some(heritage) = &it.heritage {
            self.visit_expression(&heritage.expression);
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
        self.with_supers(Supers::READ, |this| this.function(true, |this| walk::walk_static_block(this, it)));
    }

    fn visit_labeled_statement(&mut self, it: &LabeledStatement<'a>) {
        let name = it.label.name.as_str();
        if self.labels.iter().any(|(other, _)| other == name) {
            self.report(format!("Label '{name}' has already been declared"), it.label.span);
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
        self.turns(|this| walk::walk_for_statement(this, it));
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.turns(|this| walk::walk_for_in_statement(this, it));
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.turns(|this| walk::walk_for_of_statement(this, it));
    }

    fn visit_while_statement(&mut self, it: &WhileStatement<'a>) {
        self.turns(|this| walk::walk_while_statement(this, it));
    }

    fn visit_do_while_statement(&mut self, it: &DoWhileStatement<'a>) {
        self.turns(|this| walk::walk_do_while_statement(this, it));
    }

    fn visit_switch_statement(&mut self, it: &SwitchStatement<'a>) {
        self.breakable += 1;
        walk::walk_switch_statement(self, it);
        self.breakable -= 1;
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
        self.declared_privately(it.left.name.as_str(), it.left.span.start);
        walk::walk_private_in_expression(self, it);
    }

    fn visit_simple_assignment_target(&mut self, it: &SimpleAssignmentTarget<'a>) {
        if let SimpleAssignmentTarget::AssignmentTargetIdentifier(id) = it {
            self.assigned(id, "Unexpected eval or arguments in strict mode");
        }
        walk::walk_simple_assignment_target(self, it);
    }
}
