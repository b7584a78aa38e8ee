//! The walk that fills a [`NodeIndex`].

use super::index::{Heritage, Holder, Lexical, Node, NodeIndex, UNNAMED_FUNCTION};
use super::positions::{call_position, evaluated, infix, parenthesis};
use super::printer::expression_text;
use crate::instrument::{bare, takes_name};
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::{GetSpan, Span};

/// Notes what stands where in a program whose text is `text`.
pub(super) fn build(text: &str, program: &Program<'_>) -> NodeIndex {
    let mut builder =
        Builder { text, index: NodeIndex::default(), scopes: vec![program.span], chained: false, called: None };
    builder.visit_program(program);
    super::taken::note(text, program, &mut builder.index);
    builder.index.apart = super::apart::patterns(text, program);
    builder.index.entered = super::entered::places(text, program);
    (builder.index.unplaced, builder.index.ended) = super::unplaced::places(text, program);
    builder.index.operations = super::operators::operators(text, program, &builder.index.unplaced);
    builder.index
}

struct Builder<'s> {
    text: &'s str,
    index: NodeIndex,
    scopes: Vec<Span>,
    /// The walk is on the spine of an optional chain.
    chained: bool,
    /// Where the name is of the property that is called.
    called: Option<u32>,
}

impl Builder<'_> {
    fn note(&mut self, offset: u32, node: Node, position: u32) {
        self.index.nodes.insert(offset, (node, position));
    }

    fn declare(&mut self, name: &str, at: u32) {
        let scope = self.scopes.last().copied().unwrap_or_default();
        self.index.lexical.push(Lexical { name: name.to_owned(), at, scope, is_parameter: false });
    }

    fn scoped(&mut self, scope: Span, visit: impl FnOnce(&mut Self)) {
        self.scopes.push(scope);
        visit(self);
        self.scopes.pop();
    }

    fn arguments(&mut self, arguments: &[Argument<'_>]) -> Vec<String> {
        let text = |argument: &Argument<'_>| match argument {
            Argument::SpreadElement(spread) => format!("...{}", expression_text(&spread.argument)),
            other if takes_name(other.to_expression()) => UNNAMED_FUNCTION.to_owned(),
            other => expression_text(other.to_expression()),
        };
        arguments.iter().map(text).collect()
    }

    /// The byte of an assignment's operator.
    fn operator(&self, it: &AssignmentExpression<'_>) -> u32 {
        infix(self.text, it.operator.as_str(), it.left.span().end, it.right.span().start)
    }

    /// A member that gets a value, in an expression that starts at `start`.
    fn assigned(&mut self, start: u32, member: &MemberExpression<'_>, place: u32) {
        let key = match member {
            MemberExpression::PrivateFieldExpression(member) => Some(format!("#{}", member.field.name.as_str())),
            member => member.static_property_name().map(str::to_owned),
        };
        self.index.assignments.insert(start, place);
        self.note(start, Node::Assign { key }, place);
    }

    /// A variable that a pattern gives a value.
    fn written(&mut self, id: &IdentifierReference<'_>) {
        self.index.writes.push((id.name.as_str().to_owned(), id.span.start, id.span.start));
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

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        if let (Some(id), Some(init)) = (it.id.get_binding_identifier(), &it.init) {
            let holder = match bare(init) {
                Expression::ObjectExpression(object) => Some(Holder::Object(object.span)),
                Expression::NewExpression(new) => Some(Holder::Instance(expression_text(&new.callee))),
                _ => None,
            };
            self.index.holders.extend(holder.map(|holder| (id.name.as_str().to_owned(), holder)));
        }
        walk::walk_variable_declarator(self, it);
    }

    fn visit_import_declaration(&mut self, it: &ImportDeclaration<'a>) {
        // In a cycle of modules an imported name is used before the other module has given it a value.
        for specifier in it.specifiers.iter().flatten() {
            let local = specifier.local();
            self.declare(local.name.as_str(), local.span.start);
        }
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        if let (ClassType::ClassDeclaration, Some(id)) = (it.r#type, &it.id) {
            self.declare(id.name.as_str(), id.span.start);
        }
        if let Some(heritage) = &it.heritage {
            let value = bare(&heritage.expression);
            let function = value.is_function().then(|| value.span().source_text(self.text).to_owned());
            // What the text makes has no place of its own.
            let made = function.is_some()
                || value.is_literal()
                || matches!(value, Expression::ObjectExpression(_) | Expression::ArrayExpression(_));
            let place = if made { None } else { Some(evaluated(self.text, value).unwrap_or(it.span.start)) };
            self.index.heritages.push(Heritage { class: it.span, place, function });
        }
        self.index.brands.extend(super::privates::brands(it));
        walk::walk_class(self, it);
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        let open = parenthesis(self.text, it.callee.span().end, it.span.end);
        if let Expression::Super(callee) = &it.callee {
            self.index.supers.push(callee.span.start);
        }
        let arguments = self.arguments(&it.arguments);
        let node = Node::Call { callee: expression_text(&it.callee), arguments };
        let chained = std::mem::take(&mut self.chained);
        // A call behind `?.` has no name right before it.
        let position = if it.optional { open } else { call_position(&it.callee, open) };
        if chained {
            self.index.loose.push((Span::new(open, it.span.end), node.clone(), position));
        }
        self.note(open, node, position);
        if let Some(member) = bare(&it.callee).as_member_expression().filter(|_| position != open) {
            self.called = member.static_property_info().map(|(span, _)| span.start);
        }
        walk::walk_call_expression(self, it);
    }

    fn visit_chain_expression(&mut self, it: &ChainExpression<'a>) {
        self.chained = !crate::instrument::cut(it);
        walk::walk_chain_expression(self, it);
        self.chained = false;
    }

    fn visit_new_expression(&mut self, it: &NewExpression<'a>) {
        let arguments = self.arguments(&it.arguments);
        let node = Node::New { callee: expression_text(&it.callee), arguments };
        self.note(it.span.start, node, it.span.start);
        walk::walk_new_expression(self, it);
    }

    fn visit_tagged_template_expression(&mut self, it: &TaggedTemplateExpression<'a>) {
        let node = Node::Call { callee: expression_text(&it.tag), arguments: Vec::new() };
        self.index.loose.push((it.quasi.span, node, it.quasi.span.start));
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
            MemberExpression::ComputedMemberExpression(member) => {
                let offset = member.expression.span().start;
                self.index.accesses.insert(offset, infix(self.text, "[", member.object.span().end, offset));
                (offset, None)
            }
        };
        // What follows a `?.` or a call is found at the mark before it, unless it is called.
        let called = self.called.take() == Some(offset);
        let place = match follows_mark(it) && !called {
            true => {
                let between = &self.text[it.object().span().end as usize..offset as usize];
                it.object().span().end + between.find(['?', '.', '[']).unwrap_or(0) as u32
            }
            false => offset,
        };
        self.note(offset, Node::Member { object: expression_text(it.object()), key }, place);
        walk::walk_member_expression(self, it);
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        let member = it.left.as_simple_assignment_target().and_then(SimpleAssignmentTarget::as_member_expression);
        let operator = self.operator(it);
        if let Some(member) = member {
            self.assigned(it.span.start, member, operator);
        }
        let AssignmentTarget::AssignmentTargetIdentifier(id) = &it.left else {
            return walk::walk_assignment_expression(self, it);
        };
        self.index.writes.push((id.name.as_str().to_owned(), it.span.start, operator));
        let before = self.index.identifiers.len();
        self.visit_expression(&it.right);
        let used = |(name, _): &(String, u32)| name == id.name.as_str();
        if it.operator != AssignmentOperator::Assign || self.index.identifiers[before..].iter().any(used) {
            return self.visit_identifier_reference(id);
        }
        // What is wrong with a name that is only assigned to shows at the operator, behind the right side.
        self.index.identifiers.push((id.name.as_str().to_owned(), operator));
    }

    fn visit_assignment_target(&mut self, it: &AssignmentTarget<'a>) {
        if let AssignmentTarget::AssignmentTargetIdentifier(id) = it {
            self.written(id);
        }
        walk::walk_assignment_target(self, it);
    }

    fn visit_assignment_target_property_identifier(&mut self, it: &AssignmentTargetPropertyIdentifier<'a>) {
        self.written(&it.binding);
        walk::walk_assignment_target_property_identifier(self, it);
    }

    fn visit_update_expression(&mut self, it: &UpdateExpression<'a>) {
        // V8 finds an update at the last of its words.
        let place = match (&it.argument, it.prefix) {
            (_, false) => it.span.end - it.operator.as_str().len() as u32,
            (argument, true) => match argument.as_member_expression() {
                Some(MemberExpression::StaticMemberExpression(member)) => member.property.span.start,
                Some(MemberExpression::PrivateFieldExpression(member)) => member.field.span.start,
                Some(MemberExpression::ComputedMemberExpression(member)) => member.span.end - 1,
                None => argument.span().start,
            },
        };
        match (&it.argument, it.argument.as_member_expression()) {
            (_, Some(member)) => self.assigned(it.span.start, member, place),
            (SimpleAssignmentTarget::AssignmentTargetIdentifier(id), _) => {
                self.index.writes.push((id.name.as_str().to_owned(), it.span.start, place));
            }
            _ => {}
        }
        walk::walk_update_expression(self, it);
    }

    fn visit_unary_expression(&mut self, it: &UnaryExpression<'a>) {
        if it.operator == UnaryOperator::Delete {
            let member = it.argument.as_member_expression();
            let key = member.and_then(|member| match member {
                MemberExpression::ComputedMemberExpression(it) if it.expression.is_number_literal() => {
                    Some(expression_text(&it.expression))
                }
                member => member.static_property_name().map(str::to_owned),
            });
            // The deletion has no place of its own: it is found where the object was, or the key.
            let place = match member {
                Some(MemberExpression::ComputedMemberExpression(member)) if !member.expression.is_literal() => {
                    Some(member.expression.span().start)
                }
                Some(member) if !matches!(bare(member.object()), Expression::Identifier(_)) => {
                    evaluated(self.text, member.object())
                }
                _ => None,
            };
            let place = place.unwrap_or(it.span.start);
            self.note(it.span.start, Node::Delete { key }, place);
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

    fn visit_private_in_expression(&mut self, it: &PrivateInExpression<'a>) {
        let between = &self.text[it.left.span.end as usize..it.right.span().start as usize];
        let at = it.left.span.end + between.find("in").unwrap_or(0) as u32;
        let left = format!("#{}", it.left.name.as_str());
        self.index.operators.push((it.span, "in", at, left, expression_text(&it.right)));
        walk::walk_private_in_expression(self, it);
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.scoped(it.span, |this| walk::walk_for_of_statement(this, it));
    }

    fn visit_formal_parameters(&mut self, it: &FormalParameters<'a>) {
        let rest = it.rest.as_ref().map(|rest| &rest.rest.argument);
        for pattern in it.items.iter().map(|parameter| &parameter.pattern).chain(rest) {
            for id in pattern.get_binding_identifiers() {
                let (name, at) = (id.name.as_str().to_owned(), id.span.start);
                self.index.lexical.push(Lexical { name, at, scope: it.span, is_parameter: true });
            }
        }
        walk::walk_formal_parameters(self, it);
    }

    fn visit_object_expression(&mut self, it: &ObjectExpression<'a>) {
        for (number, property) in it.properties.iter().enumerate() {
            if let ObjectPropertyKind::SpreadProperty(spread) = property {
                // What comes first is copied into a new object, the rest into one that is there.
                let place = if number == 0 { it.span.start } else { spread.argument.span().start };
                self.index.copies.push(place);
            }
        }
        walk::walk_object_expression(self, it);
    }

    fn visit_object_pattern(&mut self, it: &ObjectPattern<'a>) {
        self.index.copies.extend(it.rest.as_ref().map(|rest| rest.argument.span().start));
        walk::walk_object_pattern(self, it);
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        if let Some(body) = it.body.as_expression() {
            self.index.statements.push(body.span());
        }
        walk::walk_arrow_function_expression(self, it);
    }

    fn visit_identifier_reference(&mut self, it: &IdentifierReference<'a>) {
        self.index.identifiers.push((it.name.as_str().to_owned(), it.span.start));
    }
}

/// Whether there is a `?.` or a call before the name of a member.
fn follows_mark(member: &MemberExpression<'_>) -> bool {
    member.optional()
        || match member.object() {
            Expression::CallExpression(_) => true,
            object => object.as_member_expression().is_some_and(follows_mark),
        }
}
