//! The walk that notes what a program iterates and takes apart.

use super::index::{Iteration, IterationKind, NodeIndex, Shape};
use super::positions::{call_position, evaluated, infix, parenthesis, position};
use super::printer::expression_text;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use oxc_syntax::scope::ScopeFlags;

/// Notes the iterations and patterns of a program whose text is `text`.
pub(super) fn note(text: &str, program: &Program<'_>, index: &mut NodeIndex) {
    Taken { text, index, waits: false }.visit_program(program);
}

struct Taken<'s> {
    text: &'s str,
    index: &'s mut NodeIndex,
    /// The walk is in an async function.
    waits: bool,
}

impl Taken<'_> {
    fn iterate(&mut self, within: Span, value: &Expression<'_>, kind: IterationKind) {
        let declares = kind == IterationKind::Declaration;
        let iterates = matches!(kind, IterationKind::Loop { waits: false } | IterationKind::Spread);
        let (shape, text) = match value {
            Expression::NewExpression(_)
                if matches!(kind, IterationKind::Loop { waits: true } | IterationKind::Delegate { .. }) =>
            {
                (Shape::Call, "(intermediate value)".to_owned())
            }
            Expression::NewExpression(new) if declares || iterates => (Shape::Call, expression_text(&new.callee)),
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
        let (value, found) = (value.span(), position(self.text, value));
        self.index.iterations.push(Iteration { within, value, place, item: place, found, text, kind, shape });
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
        walk::walk_assignment_expression(self, it);
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
        self.visit_for_statement_left(&it.left);
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
        walk::walk_variable_declarator(self, it);
    }

    fn visit_array_pattern(&mut self, it: &ArrayPattern<'a>) {
        let (within, value, kind, shape) = (it.span, it.span, IterationKind::Pattern, Shape::Other);
        let (place, item, found) = (value.start, value.start, value.start);
        self.index.iterations.push(Iteration { within, value, place, item, found, text: String::new(), kind, shape });
        walk::walk_array_pattern(self, it);
    }
}
