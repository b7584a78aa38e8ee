//! What stands at a place of a source: asked by errors that the engine reports with no more than a position.

use super::printer::expression_text;
use crate::instrument::{SourceKind, parse};
use oxc_allocator::Allocator;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};
use std::collections::BTreeMap;

/// What the engine was doing at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Node {
    /// Calling a function, at the parenthesis before its arguments.
    Call {
        /// The function as V8 prints it.
        callee: String,
        /// The arguments as V8 prints them; `...` before one that is spread.
        arguments: Vec<String>,
    },
    /// Constructing, at `new`.
    New {
        /// The constructor as V8 prints it.
        callee: String,
        /// As for a call.
        arguments: Vec<String>,
    },
    /// Reading a property, at its name.
    Member {
        /// The object as V8 prints it.
        object: String,
        /// The property's name; none when it is computed.
        key: Option<String>,
    },
    /// Assigning to a property.
    Assign {
        /// The property's name; none when it is computed.
        key: Option<String>,
    },
    /// `delete` of a property.
    Delete {
        /// The property's name; none when it is computed.
        key: Option<String>,
    },
}

/// An expression that is iterated, and the place where V8 reports that it cannot be.
#[derive(Clone, Debug)]
pub(crate) struct Iteration {
    /// The statement or pattern that iterates.
    pub(crate) within: Span,
    /// The iterated expression.
    pub(crate) value: Span,
    /// Its text.
    pub(crate) text: String,
    /// What iterates it.
    pub(crate) kind: IterationKind,
    /// Whether the expression is a call.
    pub(crate) is_call: bool,
}

/// What iterates.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum IterationKind {
    /// `for (… of value)` or `for await`.
    Loop,
    /// `[...value]`, `yield* value`.
    Spread,
    /// `f(...value)`.
    ArgumentSpread,
    /// `const [a] = value`.
    Declaration,
    /// `[a] = value`.
    Assignment,
    /// A pattern whose value has no text: a parameter, a nested pattern.
    Pattern,
}

/// Everything of a source that messages ask for.
#[derive(Debug, Default)]
pub(crate) struct NodeIndex {
    nodes: BTreeMap<u32, (Node, u32)>,
    iterations: Vec<Iteration>,
    identifiers: Vec<(String, u32)>,
    patterns: Vec<(Span, u32, Option<String>)>,
    operators: Vec<(Span, &'static str, u32, String, String)>,
    statements: Vec<Span>,
    lexical: Vec<Lexical>,
}

/// A `let`, `const` or `class` binding.
#[derive(Debug)]
struct Lexical {
    name: String,
    at: u32,
    scope: Span,
}

impl NodeIndex {
    /// Parses `text` again and notes what is there.
    pub(crate) fn new(text: &str, kind: SourceKind) -> NodeIndex {
        let allocator = Allocator::default();
        let parsed = parse(&allocator, text, kind);
        let mut builder = Builder { text, index: NodeIndex::default(), scopes: vec![parsed.program.span] };
        builder.visit_program(&parsed.program);
        builder.index
    }

    /// What the engine did at `offset`, and where V8 says that it happened.
    pub(crate) fn at(&self, offset: u32) -> Option<(&Node, u32)> {
        self.nodes.get(&offset).map(|(node, position)| (node, *position))
    }

    /// The first use of a name at or behind `from`, before `to`.
    pub(crate) fn identifier(&self, name: &str, from: u32, to: u32) -> Option<u32> {
        let inside = |(other, at): &&(String, u32)| other == name && *at >= from && *at < to;
        self.identifiers.iter().filter(inside).map(|(_, at)| *at).min()
    }

    /// The innermost statement around a place.
    pub(crate) fn statement(&self, at: u32) -> Option<Span> {
        let around = self.statements.iter().filter(|span| span.start <= at && at < span.end);
        around.max_by_key(|span| span.start).copied()
    }

    /// Whether a use of `name` at `at` means a binding that is in its dead zone until its declaration has run.
    pub(crate) fn is_lexical(&self, name: &str, at: u32) -> bool {
        self.lexical.iter().any(|it| it.name == name && it.scope.start <= at && at < it.scope.end)
    }

    /// The first name in a span that is used before or within its own declaration.
    pub(crate) fn too_early(&self, from: u32, to: u32) -> Option<(&str, u32)> {
        let early = |(name, at): &&(String, u32)| {
            *at >= from
                && *at < to
                && self
                    .lexical
                    .iter()
                    .any(|it| it.name == *name && it.scope.start <= *at && *at < it.scope.end && it.at >= from)
        };
        self.identifiers.iter().filter(early).map(|(name, at)| (name.as_str(), *at)).min_by_key(|(_, at)| *at)
    }

    /// The iterations within a span, in the order of the text.
    pub(crate) fn iterations(&self, from: u32, to: u32) -> impl Iterator<Item = &Iteration> {
        self.iterations.iter().filter(move |it| it.within.start >= from && it.within.start < to)
    }

    /// The object patterns of parameters within a span: place and first key.
    pub(crate) fn patterns(&self, from: u32, to: u32) -> impl Iterator<Item = (u32, Option<&str>)> {
        let inside = move |it: &&(Span, u32, Option<String>)| it.0.start >= from && it.0.start < to;
        self.patterns.iter().filter(inside).map(|(_, at, key)| (*at, key.as_deref()))
    }

    /// The uses of `instanceof` or `in` within a span: the place that V8 reports and the text of both sides.
    pub(crate) fn operators<'i>(
        &'i self,
        name: &'i str,
        from: u32,
        to: u32,
    ) -> impl Iterator<Item = (u32, &'i str, &'i str)> {
        let inside = move |it: &&(Span, &'static str, u32, String, String)| {
            it.1 == name && it.0.start >= from && it.0.start < to
        };
        self.operators.iter().filter(inside).map(|(_, _, at, left, right)| (*at, left.as_str(), right.as_str()))
    }
}

struct Builder<'s> {
    text: &'s str,
    index: NodeIndex,
    scopes: Vec<Span>,
}

impl Builder<'_> {
    fn note(&mut self, offset: u32, node: Node, position: u32) {
        self.index.nodes.insert(offset, (node, position));
    }

    fn iterate(&mut self, within: Span, value: &Expression<'_>, kind: IterationKind) {
        let is_call = matches!(value, Expression::CallExpression(_));
        let text = match value {
            Expression::CallExpression(call) => expression_text(&call.callee),
            other => expression_text(other),
        };
        self.index.iterations.push(Iteration { within, value: value.span(), text, kind, is_call });
    }

    fn declare(&mut self, name: &str, at: u32) {
        let scope = self.scopes.last().copied().unwrap_or_default();
        self.index.lexical.push(Lexical { name: name.to_owned(), at, scope });
    }

    fn scoped(&mut self, scope: Span, visit: impl FnOnce(&mut Self)) {
        self.scopes.push(scope);
        visit(self);
        self.scopes.pop();
    }

    fn arguments(&mut self, arguments: &[Argument<'_>]) -> Vec<String> {
        let text = |argument: &Argument<'_>| match argument {
            Argument::SpreadElement(spread) => format!("...{}", expression_text(&spread.argument)),
            other => expression_text(other.to_expression()),
        };
        arguments.iter().map(text).collect()
    }

    /// The byte of the parenthesis that opens a call's arguments.
    fn parenthesis(&self, callee_end: u32, end: u32) -> u32 {
        let between = &self.text[callee_end as usize..end as usize];
        callee_end + skip_blank(between)
    }
}

/// Length of the white space, comments and `?.` before the parenthesis.
fn skip_blank(text: &str) -> u32 {
    let bytes = text.as_bytes();
    let mut at = 0;
    while at < bytes.len() && bytes[at] != b'(' {
        if bytes[at..].starts_with(b"//") {
            at += bytes[at..].iter().position(|b| *b == b'\n').unwrap_or(0);
        } else if bytes[at..].starts_with(b"/*") {
            at += text[at..].find("*/").unwrap_or(0) + 1;
        }
        at += 1;
    }
    at as u32
}

/// Where V8 says that a call happens: at the property's name, or at the start of what is called.
fn call_position(callee: &Expression<'_>) -> u32 {
    match callee {
        Expression::StaticMemberExpression(it) => it.property.span.start,
        Expression::PrivateFieldExpression(it) => it.field.span.start,
        Expression::ComputedMemberExpression(it) => it.expression.span().start,
        Expression::ParenthesizedExpression(it) => call_position(&it.expression),
        Expression::ChainExpression(it) => match it.expression.as_member_expression() {
            Some(MemberExpression::StaticMemberExpression(it)) => it.property.span.start,
            Some(MemberExpression::ComputedMemberExpression(it)) => it.expression.span().start,
            _ => it.span.start,
        },
        other => other.span().start,
    }
}

impl<'a> Visit<'a> for Builder<'_> {
    fn visit_statement(&mut self, it: &Statement<'a>) {
        if !matches!(it, Statement::BlockStatement(_)) {
            self.index.statements.push(it.span());
        }
        walk::walk_statement(self, it);
    }

    fn visit_block_statement(&mut self, it: &BlockStatement<'a>) {
        self.scoped(it.span, |this| walk::walk_block_statement(this, it));
    }

    fn visit_function_body(&mut self, it: &FunctionBody<'a>) {
        self.scoped(it.span, |this| walk::walk_function_body(this, it));
    }

    fn visit_switch_statement(&mut self, it: &SwitchStatement<'a>) {
        self.scoped(it.span, |this| walk::walk_switch_statement(this, it));
    }

    fn visit_for_statement(&mut self, it: &ForStatement<'a>) {
        self.scoped(it.span, |this| walk::walk_for_statement(this, it));
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.scoped(it.span, |this| walk::walk_for_in_statement(this, it));
    }

    fn visit_variable_declaration(&mut self, it: &VariableDeclaration<'a>) {
        if it.kind != VariableDeclarationKind::Var {
            for declarator in &it.declarations {
                for id in declarator.id.get_binding_identifiers() {
                    self.declare(id.name.as_str(), id.span.start);
                }
            }
        }
        walk::walk_variable_declaration(self, it);
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        if let (ClassType::ClassDeclaration, Some(id)) = (it.r#type, &it.id) {
            self.declare(id.name.as_str(), id.span.start);
        }
        walk::walk_class(self, it);
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        let open = self.parenthesis(it.callee.span().end, it.span.end);
        let arguments = self.arguments(&it.arguments);
        let node = Node::Call { callee: expression_text(&it.callee), arguments };
        self.note(open, node, call_position(&it.callee));
        for argument in &it.arguments {
            if let Argument::SpreadElement(spread) = argument {
                self.iterate(it.span, &spread.argument, IterationKind::ArgumentSpread);
            }
        }
        walk::walk_call_expression(self, it);
    }

    fn visit_new_expression(&mut self, it: &NewExpression<'a>) {
        let arguments = self.arguments(&it.arguments);
        let node = Node::New { callee: expression_text(&it.callee), arguments };
        self.note(it.span.start, node, it.span.start);
        for argument in &it.arguments {
            if let Argument::SpreadElement(spread) = argument {
                self.iterate(it.span, &spread.argument, IterationKind::ArgumentSpread);
            }
        }
        walk::walk_new_expression(self, it);
    }

    fn visit_tagged_template_expression(&mut self, it: &TaggedTemplateExpression<'a>) {
        let node = Node::Call { callee: expression_text(&it.tag), arguments: Vec::new() };
        self.note(it.quasi.span.start, node, call_position(&it.tag));
        walk::walk_tagged_template_expression(self, it);
    }

    fn visit_member_expression(&mut self, it: &MemberExpression<'a>) {
        let (offset, key) = match it {
            MemberExpression::StaticMemberExpression(member) => {
                (member.property.span.start, Some(member.property.name.as_str().to_owned()))
            }
            MemberExpression::PrivateFieldExpression(member) => {
                (member.field.span.start, Some(format!("#{}", member.field.name.as_str())))
            }
            MemberExpression::ComputedMemberExpression(member) => (member.expression.span().start, None),
        };
        self.note(offset, Node::Member { object: expression_text(it.object()), key }, offset);
        walk::walk_member_expression(self, it);
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        let member = it.left.as_simple_assignment_target().and_then(SimpleAssignmentTarget::as_member_expression);
        if let Some(member) = member {
            let key = member.static_property_name().map(str::to_owned);
            let position = match member {
                MemberExpression::StaticMemberExpression(member) => member.property.span.start,
                MemberExpression::PrivateFieldExpression(member) => member.field.span.start,
                MemberExpression::ComputedMemberExpression(member) => member.expression.span().start,
            };
            self.note(it.span.start, Node::Assign { key }, position);
        }
        if let AssignmentTarget::ArrayAssignmentTarget(_) = &it.left {
            self.iterate(it.span, &it.right, IterationKind::Assignment);
        }
        walk::walk_assignment_expression(self, it);
    }

    fn visit_unary_expression(&mut self, it: &UnaryExpression<'a>) {
        if it.operator == UnaryOperator::Delete {
            let member = it.argument.as_member_expression();
            let key = member.and_then(MemberExpression::static_property_name).map(str::to_owned);
            self.note(it.span.start, Node::Delete { key }, it.span.start);
        }
        walk::walk_unary_expression(self, it);
    }

    fn visit_binary_expression(&mut self, it: &BinaryExpression<'a>) {
        if it.operator.is_relational() && it.operator.is_keyword() {
            let between = &self.text[it.left.span().end as usize..it.right.span().start as usize];
            let at = it.left.span().end + between.find(it.operator.as_str()).unwrap_or(0) as u32;
            let (left, right) = (expression_text(&it.left), expression_text(&it.right));
            self.index.operators.push((it.span, it.operator.as_str(), at, left, right));
        }
        walk::walk_binary_expression(self, it);
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.iterate(it.span, &it.right, IterationKind::Loop);
        self.scoped(it.span, |this| walk::walk_for_of_statement(this, it));
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
            self.iterate(it.span, argument, IterationKind::Spread);
        }
        walk::walk_yield_expression(self, it);
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        if let (BindingPattern::ArrayPattern(_), Some(init)) = (&it.id, &it.init) {
            self.iterate(it.span, init, IterationKind::Declaration);
        }
        walk::walk_variable_declarator(self, it);
    }

    fn visit_array_pattern(&mut self, it: &ArrayPattern<'a>) {
        let (within, value, kind) = (it.span, it.span, IterationKind::Pattern);
        self.index.iterations.push(Iteration { within, value, text: String::new(), kind, is_call: false });
        walk::walk_array_pattern(self, it);
    }

    fn visit_formal_parameter(&mut self, it: &FormalParameter<'a>) {
        if let BindingPattern::ObjectPattern(pattern) = &it.pattern {
            let first = pattern.properties.first().filter(|property| !property.computed);
            let at = first.map_or(pattern.span.start, |property| property.key.span().start);
            let key = first.and_then(|property| property.key.static_name()).map(|name| name.into_owned());
            self.index.patterns.push((pattern.span, at, key));
        }
        walk::walk_formal_parameter(self, it);
    }

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.index.identifiers.push((it.name.as_str().to_owned(), it.span.start));
    }
}
