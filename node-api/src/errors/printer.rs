//! An expression as V8's messages print it: `obj.list[(i + 1)](...).name`.
//!
//! The rules are those of V8's `CallPrinter`: names, members, literals and operators are shown, calls lose their
//! arguments, and what has no short form is `(intermediate value)`. V8 has folded constants before it prints.

use oxc_ast::ast::*;
use oxc_syntax::operator::UnaryOperator;

const INTERMEDIATE: &str = "(intermediate value)";

/// The text of `expression`.
pub(crate) fn expression_text(expression: &Expression<'_>) -> String {
    let mut printer = Printer { text: String::new() };
    printer.find(expression);
    printer.text
}

struct Printer {
    text: String,
}

impl Printer {
    /// Prints an expression, or the stand-in when it printed nothing.
    fn find(&mut self, expression: &Expression<'_>) {
        let before = self.text.len();
        self.print(expression);
        if self.text.len() == before {
            self.text.push_str(INTERMEDIATE);
        }
    }

    fn print(&mut self, expression: &Expression<'_>) {
        if let Some(folded) = fold(expression) {
            self.text.push_str(&number(folded));
            return;
        }
        if let Some(joined) = join(expression) {
            return self.quoted(&joined);
        }
        match expression {
            // A chain that is over is no part of what is called on it.
            Expression::ParenthesizedExpression(it) if matches!(it.expression, Expression::ChainExpression(_)) => {}
            Expression::ParenthesizedExpression(it) => self.print(&it.expression),
            Expression::Identifier(it) => self.text.push_str(it.name.as_str()),
            Expression::ThisExpression(_) => self.text.push_str("this"),
            Expression::NullLiteral(_) => self.text.push_str("null"),
            Expression::BooleanLiteral(it) => self.text.push_str(if it.value { "true" } else { "false" }),
            Expression::NumericLiteral(it) => self.text.push_str(&number(it.value)),
            Expression::StringLiteral(it) => self.quoted(it.value.as_str()),
            Expression::RegExpLiteral(it) => {
                let pattern = it.regex.pattern.text.as_str();
                self.text.push_str(&format!("/{pattern}/{}", it.regex.flags));
            }
            Expression::TemplateLiteral(it) => self.template(it),
            Expression::ArrayExpression(it) => self.array(it),
            Expression::ObjectExpression(it) => self.object(it),
            Expression::CallExpression(it) => self.call(it),
            Expression::ChainExpression(it) => match &it.expression {
                ChainElement::CallExpression(call) => self.call(call),
                other => {
                    if let Some(member) = other.as_member_expression() {
                        self.member(member);
                    }
                }
            },
            Expression::UnaryExpression(it) => {
                let word = if it.operator.is_keyword() { " " } else { "" };
                self.text.push_str(&format!("({}{word}", it.operator.as_str()));
                self.find(&it.argument);
                self.text.push(')');
            }
            Expression::UpdateExpression(it) => {
                self.text.push('(');
                if it.prefix {
                    self.text.push_str(it.operator.as_str());
                }
                self.target(&it.argument);
                if !it.prefix {
                    self.text.push_str(it.operator.as_str());
                }
                self.text.push(')');
            }
            Expression::BinaryExpression(it) => self.infix(&it.left, it.operator.as_str(), &it.right),
            Expression::LogicalExpression(it) => self.infix(&it.left, it.operator.as_str(), &it.right),
            Expression::SequenceExpression(it) => self.sequence(it),
            Expression::AssignmentExpression(it) => {
                if let Some(target) = it.left.as_simple_assignment_target() {
                    self.target(target);
                }
            }
            Expression::ConditionalExpression(it) => {
                for _ in [&it.test, &it.consequent, &it.alternate] {
                    self.text.push_str(INTERMEDIATE);
                }
            }
            Expression::TaggedTemplateExpression(it) => {
                self.find(&it.tag);
                self.text.push_str("(...)");
            }
            Expression::ImportExpression(it) => {
                self.text.push_str("import(");
                self.find(&it.source);
                self.text.push(')');
            }
            other => {
                if let Some(member) = other.as_member_expression() {
                    self.member(member);
                }
            }
        }
    }

    fn call(&mut self, call: &CallExpression<'_>) {
        self.find(&call.callee);
        self.text.push_str("(...)");
    }

    fn member(&mut self, member: &MemberExpression<'_>) {
        self.find(member.object());
        let question = if member.optional() { "?" } else { "" };
        match member {
            MemberExpression::StaticMemberExpression(it) => {
                self.text.push_str(&format!("{question}.{}", it.property.name.as_str()));
            }
            MemberExpression::PrivateFieldExpression(it) => {
                let question = if question.is_empty() { "" } else { "?." };
                self.text.push_str(&format!("{question}[#{}]", it.field.name.as_str()));
            }
            MemberExpression::ComputedMemberExpression(it) => match &it.expression {
                Expression::StringLiteral(key) => {
                    self.text.push_str(&format!("{question}.{}", key.value.as_str()));
                }
                Expression::TemplateLiteral(key) if key.expressions.is_empty() => {
                    let text = key.quasis.first().and_then(|only| only.value.cooked.as_ref());
                    self.text.push_str(&format!("{question}.{}", text.map_or("", |text| text.as_str())));
                }
                key => {
                    self.text.push_str(if it.optional { "?.[" } else { "[" });
                    self.find(key);
                    self.text.push(']');
                }
            },
        }
    }

    fn target(&mut self, target: &SimpleAssignmentTarget<'_>) {
        match target {
            SimpleAssignmentTarget::AssignmentTargetIdentifier(id) => self.text.push_str(id.name.as_str()),
            other => {
                if let Some(member) = other.as_member_expression() {
                    self.member(member);
                }
            }
        }
    }

    fn infix(&mut self, left: &Expression<'_>, operator: &str, right: &Expression<'_>) {
        self.text.push('(');
        self.find(left);
        self.text.push_str(&format!(" {operator} "));
        self.find(right);
        self.text.push(')');
    }

    fn sequence(&mut self, sequence: &SequenceExpression<'_>) {
        self.text.push('(');
        for (index, expression) in sequence.expressions.iter().enumerate() {
            if index > 0 {
                self.text.push_str(" , ");
            }
            self.find(expression);
        }
        self.text.push(')');
    }

    fn array(&mut self, array: &ArrayExpression<'_>) {
        self.text.push('[');
        for (index, element) in array.elements.iter().enumerate() {
            if index > 0 {
                self.text.push(',');
            }
            match element {
                ArrayExpressionElement::SpreadElement(spread) => {
                    self.text.push_str("...");
                    self.find(&spread.argument);
                }
                ArrayExpressionElement::Elision(_) => {}
                other => self.find(other.to_expression()),
            }
        }
        self.text.push(']');
    }

    fn object(&mut self, object: &ObjectExpression<'_>) {
        self.text.push('{');
        for _ in &object.properties {
            self.text.push_str(INTERMEDIATE);
        }
        self.text.push('}');
    }

    fn template(&mut self, template: &TemplateLiteral<'_>) {
        if let (true, Some(only)) = (template.expressions.is_empty(), template.quasis.first()) {
            self.quoted(only.value.cooked.as_ref().map_or("", |text| text.as_str()));
            return;
        }
        for expression in &template.expressions {
            self.find(expression);
        }
    }

    fn quoted(&mut self, text: &str) {
        self.text.push('"');
        self.text.push_str(text);
        self.text.push('"');
    }
}

/// Arithmetic on number literals is done before V8 prints.
fn fold(expression: &Expression<'_>) -> Option<f64> {
    match expression {
        Expression::ParenthesizedExpression(it) => fold(&it.expression),
        Expression::NumericLiteral(it) => Some(it.value),
        Expression::UnaryExpression(it) => match it.operator {
            UnaryOperator::UnaryNegation => Some(-fold(&it.argument)?),
            UnaryOperator::UnaryPlus => fold(&it.argument),
            _ => None,
        },
        Expression::BinaryExpression(it) => {
            let (left, right) = (fold(&it.left)?, fold(&it.right)?);
            match it.operator {
                BinaryOperator::Addition => Some(left + right),
                BinaryOperator::Subtraction => Some(left - right),
                BinaryOperator::Multiplication => Some(left * right),
                BinaryOperator::Division => Some(left / right),
                _ => None,
            }
        }
        _ => None,
    }
}

/// String literals that are added are joined before V8 prints.
fn join(expression: &Expression<'_>) -> Option<String> {
    match expression {
        Expression::ParenthesizedExpression(it) => join(&it.expression),
        Expression::StringLiteral(it) => Some(it.value.as_str().to_owned()),
        Expression::BinaryExpression(it) if it.operator == BinaryOperator::Addition => {
            Some(join(&it.left)? + &join(&it.right)?)
        }
        _ => None,
    }
}

/// A number as JavaScript prints it.
fn number(value: f64) -> String {
    boa_engine::JsValue::from(value).display().to_string()
}
