//! Where V8 reports that an operator cannot take its operands.
//!
//! The engine gives operators no place of their own: it names the call, assignment or unary expression around them. The
//! first operator directly in that which can fail in the way that the message says is what failed.

use super::frame::At;
use super::positions::{evaluated, infix, parenthesis, position};
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use oxc_syntax::scope::ScopeFlags;
use std::collections::BTreeMap;

/// An operator between values that may not suit it.
#[derive(Debug)]
pub(crate) struct Operator {
    /// As it is written, without the `=` of an assignment; empty for a part of a template.
    name: &'static str,
    /// Where V8 reports it.
    place: u32,
    span: Span,
    /// The place that the engine names: of what is around it; none where that is the function.
    around: Option<u32>,
    operands: [Type; 2],
}

/// What the text says of a value's type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Type {
    Number,
    BigInt,
    String,
    Unknown,
}

impl Operator {
    /// Whether it may be what the engine complains of.
    fn fails(&self, message: &str) -> bool {
        let both = |wanted: Type| self.operands == [wanted; 2];
        let text = self.operands.contains(&Type::String);
        let compares = matches!(self.name, "<" | ">" | "<=" | ">=" | "==" | "!=");
        let adds = self.name == "+";
        let joins = adds && text;
        match message {
            "cannot mix BigInt and other types, use explicit conversions" => {
                !compares && !self.name.is_empty() && !both(Type::Number) && !both(Type::BigInt) && !joins
            }
            "BigInt division by zero" => matches!(self.name, "/" | "%"),
            "BigInt negative exponent" => self.name == "**",
            "argument must not be a symbol" => !self.name.is_empty() && !joins,
            "can't convert symbol to string" => adds || self.name.is_empty(),
            "argument must not be a bigint" => self.name == "unary +",
            "cannot convert object to primitive value" | "method `[Symbol.toPrimitive]` cannot return an object" => {
                self.name != "instanceof"
            }
            _ if message.contains("unsigned right shift") => self.name == ">>>",
            _ => message.contains("'instanceof'") && self.name == "instanceof",
        }
    }
}

/// Where the operator stands that failed, in the statement that ran. `within` says whether a place is in the function that
/// ran.
pub(super) fn failed(
    operators: &[Operator],
    message: &str,
    at: &At,
    statement: (u32, u32),
    within: impl Fn(u32) -> bool,
) -> Option<u32> {
    let (start, end) = statement;
    let able = |it: &&Operator| it.span.start >= start && it.span.end <= end && it.fails(message) && within(it.place);
    let able = || operators.iter().filter(able);
    let found = able().find(|it| it.around == Some(at.offset));
    found.or_else(|| able().find(|it| it.span.end > at.offset)).map(|it| it.place)
}

/// The first operator directly in what stands at a place.
pub(super) fn around(operators: &[Operator], at: u32) -> Option<u32> {
    operators.iter().find(|it| it.around == Some(at)).map(|it| it.place)
}

/// The first operator of a statement.
pub(super) fn within(operators: &[Operator], from: u32, to: u32) -> Option<u32> {
    operators.iter().find(|it| it.span.start >= from && it.span.end <= to).map(|it| it.place)
}

/// The operators of a program, in the order in which they are evaluated.
/// `begins` are the places of names that statements begin with.
pub(super) fn operators(text: &str, program: &Program<'_>, begins: &BTreeMap<u32, u32>) -> Vec<Operator> {
    let mut walk = Operators { text, begins, found: Vec::new(), around: None, own: 0 };
    walk.visit_program(program);
    walk.found
}

struct Operators<'s> {
    text: &'s str,
    begins: &'s BTreeMap<u32, u32>,
    found: Vec<Operator>,
    around: Option<u32>,
    /// Where V8 reports what has no place of its own in the statement that the walk is in.
    own: u32,
}

impl Operators<'_> {
    fn note(&mut self, name: &'static str, place: u32, span: Span, operands: [Type; 2]) {
        self.found.push(Operator { name, place, span, around: self.around, operands });
    }

    fn in_place(&mut self, at: Option<u32>, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.around, at);
        visit(self);
        self.around = outer;
    }
}

impl<'a> Visit<'a> for Operators<'_> {
    fn visit_statement(&mut self, it: &Statement<'a>) {
        self.own = it.span().start;
        walk::walk_statement(self, it);
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        if let Some(init) = &it.init {
            self.own = init.span().start;
        }
        walk::walk_variable_declarator(self, it);
    }

    fn visit_for_statement(&mut self, it: &ForStatement<'a>) {
        if let Some(init) = &it.init {
            self.visit_for_statement_init(init);
        }
        for part in [&it.test, &it.update].into_iter().flatten() {
            self.own = position(self.text, part);
            self.visit_expression(part);
        }
        self.visit_statement(&it.body);
    }

    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        let own = self.own;
        self.in_place(None, |this| walk::walk_function(this, it, flags));
        self.own = own;
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        let own = self.own;
        self.in_place(None, |this| {
            if let Some(body) = it.body.as_expression() {
                this.own = position(this.text, body);
            }
            walk::walk_arrow_function_expression(this, it);
        });
        self.own = own;
    }

    fn visit_binary_expression(&mut self, it: &BinaryExpression<'a>) {
        walk::walk_binary_expression(self, it);
        if !matches!(it.operator, BinaryOperator::StrictEquality | BinaryOperator::StrictInequality) {
            let name = it.operator.as_str();
            let place = infix(self.text, name, it.left.span().end, it.right.span().start);
            self.note(name, place, it.span, [kind(&it.left), kind(&it.right)]);
        }
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        self.in_place(Some(it.span.start), |this| {
            walk::walk_assignment_expression(this, it);
            if let Some(operator) = it.operator.to_binary_operator() {
                // V8 gives these no place: they are found where the value was.
                let place = evaluated(this.text, &it.right).unwrap_or(this.own);
                this.note(operator.as_str(), place, it.span, [Type::Unknown, kind(&it.right)]);
            }
        });
    }

    fn visit_unary_expression(&mut self, it: &UnaryExpression<'a>) {
        self.in_place(Some(it.span.start), |this| {
            walk::walk_unary_expression(this, it);
            let name = match it.operator {
                UnaryOperator::UnaryPlus => "unary +",
                UnaryOperator::UnaryNegation => "unary -",
                UnaryOperator::BitwiseNot => "~",
                _ => return,
            };
            this.note(name, it.span.start, it.span, [kind(&it.argument); 2]);
        });
    }

    fn visit_update_expression(&mut self, it: &UpdateExpression<'a>) {
        self.in_place(Some(it.span.start), |this| {
            walk::walk_update_expression(this, it);
            let (name, span) = (it.operator.as_str(), it.span);
            let place = if it.prefix { span.start } else { span.end - name.len() as u32 };
            this.note(name, place, span, [Type::Unknown; 2]);
        });
    }

    fn visit_template_literal(&mut self, it: &TemplateLiteral<'a>) {
        for expression in &it.expressions {
            self.visit_expression(expression);
            // What a statement evaluates first has the statement's place.
            let name = matches!(expression, Expression::Identifier(_));
            let begins = self.begins.get(&expression.span().start).copied().filter(|_| name);
            let place = begins.or_else(|| evaluated(self.text, expression)).unwrap_or(self.own);
            self.note("", place, expression.span(), [kind(expression); 2]);
        }
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        self.visit_expression(&it.callee);
        let open = parenthesis(self.text, it.callee.span().end, it.span.end);
        self.in_place(Some(open), |this| it.arguments.iter().for_each(|argument| this.visit_argument(argument)));
    }

    fn visit_new_expression(&mut self, it: &NewExpression<'a>) {
        self.visit_expression(&it.callee);
        let arguments = &it.arguments;
        self.in_place(Some(it.span.start), |this| arguments.iter().for_each(|argument| this.visit_argument(argument)));
    }
}

fn kind(expression: &Expression<'_>) -> Type {
    match expression {
        Expression::ParenthesizedExpression(it) => kind(&it.expression),
        Expression::NumericLiteral(_) | Expression::BooleanLiteral(_) | Expression::NullLiteral(_) => Type::Number,
        Expression::BigIntLiteral(_) => Type::BigInt,
        Expression::StringLiteral(_) | Expression::TemplateLiteral(_) => Type::String,
        Expression::UnaryExpression(it) if it.operator == UnaryOperator::Typeof => Type::String,
        Expression::UnaryExpression(it) => kind(&it.argument),
        Expression::BinaryExpression(it) => match (kind(&it.left), it.operator.as_str(), kind(&it.right)) {
            (Type::String, "+", _) | (_, "+", Type::String) => Type::String,
            (left, _, right) if left == right && it.operator.is_arithmetic() => left,
            _ => Type::Unknown,
        },
        _ => Type::Unknown,
    }
}
