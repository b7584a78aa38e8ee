//! The walk that notes what a program iterates and takes apart.

use super::index::{Iteration, IterationKind, Nested, NodeIndex, Shape};
use super::patterns::{First, first, first_assigned, head};
use super::positions::{call_position, evaluated, infix, parenthesis};
use super::printer::expression_text;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use oxc_syntax::scope::ScopeFlags;

/// Notes the iterations and patterns of a program whose text is `text`.
pub(super) fn note(text: &str, program: &Program<'_>, index: &mut NodeIndex) {
    Taken { text, index, waits: false, subject: None }.visit_program(program);
}

struct Taken<'s> {
    text: &'s str,
    index: &'s mut NodeIndex,
    /// The walk is in an async function.
    waits: bool,
    /// What the pattern that the walk is at the outside of takes apart, as V8 prints it.
    subject: Option<String>,
}

impl Taken<'_> {
    fn iterate(&mut self, within: Span, value: &Expression<'_>, kind: IterationKind) {
        let declares = kind == IterationKind::Declaration;
        let (shape, text) = match value {
            Expression::NewExpression(new) if declares => (Shape::Call, expression_text(&new.callee)),
            // V8 looks for what stands where the value begins, and that must be it as a whole.
            Expression::CallExpression(call) if declares && !call.callee.is_identifier_reference() => {
                (Shape::Member, String::new())
            }
            Expression::ChainExpression(_)
            | Expression::LogicalExpression(_)
            | Expression::ConditionalExpression(_)
            | Expression::BinaryExpression(_)
                if declares =>
            {
                (Shape::Member, String::new())
            }
            Expression::CallExpression(call) if kind == IterationKind::ArgumentSpread => {
                (Shape::Call, format!("{}(...)", expression_text(&call.callee)))
            }
            Expression::CallExpression(call) => (Shape::Call, expression_text(&call.callee)),
            other if other.is_member_expression() => (Shape::Member, expression_text(other)),
            other => (Shape::Other, expression_text(other)),
        };
        let start = value.span().start;
        let place = match (kind, shape) {
            (IterationKind::Declaration | IterationKind::Assignment, _) => start,
            (IterationKind::Delegate { .. }, Shape::Other) => within.start,
            _ => evaluated(self.text, value).unwrap_or(start),
        };
        let value = value.span();
        self.index.iterations.push(Iteration { within, value, place, item: place, text, kind, shape });
    }

    /// What is iterated by the arguments of a call that V8 finds at a place.
    fn spread(&mut self, within: Span, arguments: &[Argument<'_>], place: u32) {
        for argument in arguments {
            if let Argument::SpreadElement(spread) = argument {
                self.iterate(within, &spread.argument, IterationKind::ArgumentSpread);
                if let Some(iteration) = self.index.iterations.last_mut() {
                    (iteration.place, iteration.item) = (place, place);
                }
            }
        }
    }

    /// Where the last iteration takes its items.
    fn items_at(&mut self, place: Option<u32>) {
        if let (Some(place), Some(iteration)) = (place, self.index.iterations.last_mut()) {
            iteration.item = place;
        }
    }

    /// A pattern within a pattern, with the place of its first key.
    fn nested(&mut self, span: Span, first: First) {
        self.index.nested.push((span, first.at, Nested::Object(first.key)));
    }

    /// An array's pattern within a pattern. `named` says that a property with a name gives it its value.
    fn nested_array(&mut self, span: Span, named: bool) {
        let subject = self.subject.clone().filter(|_| named);
        self.index.nested.push((span, span.start, Nested::Array(subject)));
    }
}

impl<'a> Visit<'a> for Taken<'_> {
    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        let open = parenthesis(self.text, it.callee.span().end, it.span.end);
        // A call behind `?.` has no name right before it.
        let position = if it.optional { open } else { call_position(&it.callee, open) };
        self.spread(it.span, &it.arguments, position);
        walk::walk_call_expression(self, it);
    }

    fn visit_new_expression(&mut self, it: &NewExpression<'a>) {
        self.spread(it.span, &it.arguments, it.span.start);
        walk::walk_new_expression(self, it);
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        if let AssignmentTarget::ArrayAssignmentTarget(left) = &it.left {
            self.iterate(it.span, &it.right, IterationKind::Assignment);
            if let Some(iteration) = self.index.iterations.last_mut() {
                iteration.place = infix(self.text, it.operator.as_str(), left.span.end, it.right.span().start);
                iteration.item = left.elements.iter().flatten().next().map_or(left.span.start, |it| it.span().start);
            }
        }
        self.subject = it.left.is_assignment_target_pattern().then(|| expression_text(&it.right));
        self.visit_assignment_target(&it.left);
        self.subject = None;
        self.visit_expression(&it.right);
    }

    fn visit_object_pattern(&mut self, it: &ObjectPattern<'a>) {
        for property in &it.properties {
            match &property.value {
                BindingPattern::ObjectPattern(inner) => self.nested(inner.span, first(inner)),
                BindingPattern::ArrayPattern(inner) => self.nested_array(inner.span, !property.computed),
                BindingPattern::AssignmentPattern(it) => {
                    if let BindingPattern::ArrayPattern(inner) = &it.left {
                        self.nested_array(inner.span, false);
                    }
                }
                BindingPattern::BindingIdentifier(_) => {}
            }
        }
        let subject = self.subject.take();
        walk::walk_object_pattern(self, it);
        self.subject = subject;
    }

    fn visit_object_assignment_target(&mut self, it: &ObjectAssignmentTarget<'a>) {
        for property in &it.properties {
            if let AssignmentTargetProperty::AssignmentTargetPropertyProperty(property) = property {
                match property.binding.as_assignment_target() {
                    Some(AssignmentTarget::ObjectAssignmentTarget(inner)) => {
                        self.nested(inner.span, first_assigned(inner));
                    }
                    Some(AssignmentTarget::ArrayAssignmentTarget(inner)) => {
                        self.nested_array(inner.span, !property.computed);
                    }
                    _ => {}
                }
            }
        }
        let subject = self.subject.take();
        walk::walk_object_assignment_target(self, it);
        self.subject = subject;
    }

    fn visit_array_assignment_target(&mut self, it: &ArrayAssignmentTarget<'a>) {
        for element in it.elements.iter().flatten() {
            if let Some(AssignmentTarget::ObjectAssignmentTarget(inner)) = element.as_assignment_target() {
                self.nested(inner.span, first_assigned(inner));
            }
        }
        walk::walk_array_assignment_target(self, it);
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        let outer = std::mem::replace(&mut self.waits, it.r#async);
        walk::walk_function(self, it, flags);
        self.waits = outer;
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.iterate(it.span, &it.right, IterationKind::Loop { waits: it.r#await });
        let variable = match &it.left {
            ForStatementLeft::VariableDeclaration(left) => left.declarations.first().map(|first| match &first.id {
                BindingPattern::ArrayPattern(pattern) => pattern.span.end - 1,
                _ => first.span.start,
            }),
            left => Some(left.span().start),
        };
        self.items_at(variable);
        self.index.heads.extend(head(it));
        self.subject = Some(".for".to_owned());
        self.visit_for_statement_left(&it.left);
        self.subject = None;
        self.visit_expression(&it.right);
        self.visit_statement(&it.body);
    }

    fn visit_array_expression(&mut self, it: &ArrayExpression<'a>) {
        for element in &it.elements {
            if let ArrayExpressionElement::SpreadElement(spread) = element {
                self.iterate(it.span, &spread.argument, IterationKind::Spread);
            }
        }
        walk::walk_array_expression(self, it);
    }

    fn visit_yield_expression(&mut self, it: &YieldExpression<'a>) {
        if let (true, Some(argument)) = (it.delegate, &it.argument) {
            self.iterate(it.span, argument, IterationKind::Delegate { waits: self.waits });
        }
        walk::walk_yield_expression(self, it);
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        if let (BindingPattern::ArrayPattern(pattern), Some(init)) = (&it.id, &it.init) {
            self.iterate(it.span, init, IterationKind::Declaration);
            self.items_at(pattern.elements.iter().flatten().next().map(|element| element.span().start));
        }
        if let Some(init) = it.init.as_ref().filter(|_| it.id.is_destructuring_pattern()) {
            self.subject = Some(expression_text(init));
        }
        self.visit_binding_pattern(&it.id);
        self.subject = None;
        it.init.iter().for_each(|init| self.visit_expression(init));
    }

    fn visit_catch_parameter(&mut self, it: &CatchParameter<'a>) {
        self.subject = Some(".catch".to_owned());
        walk::walk_catch_parameter(self, it);
        self.subject = None;
    }

    fn visit_array_pattern(&mut self, it: &ArrayPattern<'a>) {
        let (within, value, kind, shape) = (it.span, it.span, IterationKind::Pattern, Shape::Other);
        let (place, item) = (value.start, value.start);
        self.index.iterations.push(Iteration { within, value, place, item, text: String::new(), kind, shape });
        for element in it.elements.iter().flatten() {
            match element {
                BindingPattern::ObjectPattern(inner) => self.nested(inner.span, first(inner)),
                BindingPattern::ArrayPattern(inner) => self.nested_array(inner.span, false),
                _ => {}
            }
        }
        let subject = self.subject.take();
        walk::walk_array_pattern(self, it);
        self.subject = subject;
    }

    fn visit_formal_parameter(&mut self, it: &FormalParameter<'a>) {
        if let BindingPattern::ObjectPattern(pattern) = &it.pattern {
            self.index.patterns.push((pattern.span, first(pattern), it.initializer.is_some()));
        }
        walk::walk_formal_parameter(self, it);
    }
}
