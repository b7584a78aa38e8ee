//! What the walk does at each kind of node.

use super::hidden::{AWAITED, FEED, IMPORT, THROWN, TURNS};
use super::names::{Hint, key_name, takes_name};
use super::resources::Disposal;
use super::sources::{FunctionKind, GuardKind};
use super::statements::Instrumenter;
use super::tree::{bare, has_optional};
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::GetSpan;
use oxc_syntax::scope::ScopeFlags;

impl<'a> Instrumenter<'_, 'a> {
    /// A `for` loop over an iterator.
    fn turns(&mut self, it: &ForOfStatement<'a>) {
        if let Some(disposal) = Disposal::of_loop(&it.left) {
            self.disposing_turns(it, disposal);
            return;
        }
        self.visit_for_statement_left(&it.left);
        // V8 finds a loop that waits at its variable.
        let variable = match &it.left {
            ForStatementLeft::VariableDeclaration(left) => left.declarations.first().map(|first| first.span.start),
            _ => None,
        };
        let place = variable.unwrap_or(it.left.span().start);
        self.turned(it, |this| match it.r#await {
            true => this.wait(it.right.span(), place, TURNS, |this| this.witness(&it.right, 1)),
            false => this.witness(&it.right, 1),
        });
        self.turn(it);
    }
}

impl<'a> Visit<'a> for Instrumenter<'_, 'a> {
    fn visit_block_statement(&mut self, it: &BlockStatement<'a>) {
        self.list(&it.body);
    }

    fn visit_if_statement(&mut self, it: &IfStatement<'a>) {
        self.visit_expression(&it.test);
        self.body(&it.consequent, true);
        match &it.alternate {
            // A chain of `else if` stays flat: its hooks stand in the conditions.
            Some(Statement::IfStatement(next)) => {
                let span = next.test.span();
                self.test(span);
                self.visit_if_statement(next);
                self.end_test(span);
            }
            Some(alternate) => self.body(alternate, true),
            None => {}
        }
    }

    fn visit_for_statement(&mut self, it: &ForStatement<'a>) {
        let disposal = self.disposing_loop(it);
        if let Some(init) = &it.init {
            self.visit_for_statement_init(init);
        }
        if let Some(test) = &it.test {
            self.test(test.span());
            self.visit_expression(test);
            self.end_test(test.span());
        }
        if let Some(update) = &it.update {
            self.unused(update);
        }
        self.body(&it.body, it.test.is_some());
        self.end_disposing_loop(it, disposal);
    }

    fn visit_while_statement(&mut self, it: &WhileStatement<'a>) {
        self.test(it.test.span());
        self.visit_expression(&it.test);
        self.end_test(it.test.span());
        self.body(&it.body, true);
    }

    fn visit_do_while_statement(&mut self, it: &DoWhileStatement<'a>) {
        self.body(&it.body, true);
        self.test(it.test.span());
        self.visit_expression(&it.test);
        self.end_test(it.test.span());
    }

    fn visit_for_in_statement(&mut self, it: &ForInStatement<'a>) {
        self.crossed_statement(it.span, |this| {
            this.label_crossed(it.span.start);
            this.visit_for_statement_left(&it.left);
            this.visit_expression(&it.right);
            this.body(&it.body, false);
        });
    }

    fn visit_for_of_statement(&mut self, it: &ForOfStatement<'a>) {
        self.crossed_statement(it.span, |this| {
            this.closed(it.span, |this| {
                this.label_crossed(it.span.start);
                this.turns(it);
            });
        });
    }

    fn visit_labeled_statement(&mut self, it: &LabeledStatement<'a>) {
        self.crossed_statement(it.span, |this| this.closed(it.span, |this| this.visit_statement(&it.body)));
    }

    fn visit_break_statement(&mut self, it: &BreakStatement<'a>) {
        self.crossing_jump(it.span, it.label.as_ref(), "break");
    }

    fn visit_continue_statement(&mut self, it: &ContinueStatement<'a>) {
        self.crossing_jump(it.span, it.label.as_ref(), "continue");
    }

    fn visit_with_statement(&mut self, it: &WithStatement<'a>) {
        self.visit_expression(&it.object);
        self.body(&it.body, true);
    }

    fn visit_switch_statement(&mut self, it: &SwitchStatement<'a>) {
        self.guard_cases(it);
        walk::walk_switch_statement(self, it);
    }

    fn visit_switch_case(&mut self, it: &SwitchCase<'a>) {
        if let Some(test) = &it.test {
            self.case_test(test);
        }
        self.list(&it.consequent);
    }

    fn visit_throw_statement(&mut self, it: &ThrowStatement<'a>) {
        let span = it.argument.span();
        let site = self.site(it.span.start);
        self.edits.open(span.start, format!("{THROWN}(("));
        self.visit_expression(&it.argument);
        self.edits.close(span.end, format!("),{site})"));
    }

    fn visit_try_statement(&mut self, it: &TryStatement<'a>) {
        self.tried(it);
    }

    fn visit_catch_clause(&mut self, it: &CatchClause<'a>) {
        self.catching(it);
    }

    fn visit_function(&mut self, it: &Function<'a>, _: ScopeFlags) {
        self.function_of(it);
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.arrow(it);
    }

    fn visit_formal_parameter(&mut self, it: &FormalParameter<'a>) {
        self.visit_binding_pattern(&it.pattern);
        if let Some(initializer) = &it.initializer {
            if let Some(id) = it.pattern.get_binding_identifier() {
                self.name_from(id.name.as_str(), initializer);
            }
            self.initializer(initializer);
            self.hint = Hint::default();
        }
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        self.class_of(it);
    }

    fn visit_method_definition(&mut self, it: &MethodDefinition<'a>) {
        self.method(it);
    }

    fn visit_property_definition(&mut self, it: &PropertyDefinition<'a>) {
        self.property(it);
    }

    fn visit_static_block(&mut self, it: &StaticBlock<'a>) {
        self.static_block(it);
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        self.computed_name(&it.key, it.computed);
        let accessor = match it.kind {
            PropertyKind::Get => Some("get"),
            PropertyKind::Set => Some("set"),
            PropertyKind::Init => None,
        };
        let method = it.method || accessor.is_some();
        if method || takes_name(&it.value) {
            let kind = method.then_some(FunctionKind::Method);
            let owner = Some("Object".to_owned());
            self.hint = Hint { name: key_name(&it.key, self.text), owner, accessor, kind };
        }
        let number = self.functions.len();
        self.visit_expression(&it.value);
        if method && let Some(function) = self.functions.get_mut(number) {
            let from = if it.computed { function.start } else { it.span.start };
            (function.start, function.from) = (it.span.start, from);
        }
        self.hint = Hint::default();
    }

    fn visit_object_pattern(&mut self, it: &ObjectPattern<'a>) {
        let begun = self.begins(it);
        self.covered_keys(it, usize::from(begun));
        self.name_nested(it);
        walk::walk_object_pattern(self, it);
    }

    fn visit_object_assignment_target(&mut self, it: &ObjectAssignmentTarget<'a>) {
        let begun = self.begins_assigning(it);
        let after = self.covered_assignment(it, usize::from(begun));
        self.set_nested(it);
        walk::walk_object_assignment_target(self, it);
        after.into_iter().for_each(|(end, text)| self.edits.close(end, text));
    }

    fn visit_export_declaration(&mut self, it: &ExportDeclaration<'a>) {
        self.exports = matches!(it.declaration, Declaration::VariableDeclaration(_));
        self.hoist_export(it);
        walk::walk_export_declaration(self, it);
        self.exports = false;
    }

    fn visit_export_default_declaration(&mut self, it: &ExportDefaultDeclaration<'a>) {
        let is_named = match &it.declaration {
            ExportDefaultDeclarationKind::FunctionDeclaration(_)
            | ExportDefaultDeclarationKind::ClassDeclaration(_) => true,
            other => other.as_expression().is_some_and(takes_name),
        };
        if is_named {
            self.hint = Hint::named("default");
        }
        walk::walk_export_default_declaration(self, it);
    }

    fn visit_variable_declaration(&mut self, it: &VariableDeclaration<'a>) {
        if it.kind.is_using() {
            self.resources(it);
        } else {
            let knob = self.open_knob(it);
            self.hoists = self.hoist(it);
            walk::walk_variable_declaration(self, it);
            self.hoists = false;
            self.close_knob(knob);
            self.end_hoist(it);
        }
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        self.declarator(it);
    }

    fn visit_binding_property(&mut self, it: &BindingProperty<'a>) {
        self.computed_name(&it.key, it.computed);
        self.nested_pattern(&it.value);
    }

    fn visit_array_pattern(&mut self, it: &ArrayPattern<'a>) {
        it.elements.iter().flatten().for_each(|element| self.nested_pattern(element));
        if let Some(rest) = &it.rest {
            self.visit_binding_pattern(&rest.argument);
        }
    }

    fn visit_assignment_pattern(&mut self, it: &AssignmentPattern<'a>) {
        self.visit_binding_pattern(&it.left);
        if let Some(id) = it.left.get_binding_identifier() {
            self.name_from(id.name.as_str(), &it.right);
        }
        self.initializer(&it.right);
        self.hint = Hint::default();
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        self.assignment(it);
    }

    fn visit_simple_assignment_target(&mut self, it: &SimpleAssignmentTarget<'a>) {
        match it.as_member_expression() {
            Some(member) => {
                self.member(member, None);
                self.written_length(member);
            }
            None => walk::walk_simple_assignment_target(self, it),
        }
    }

    fn visit_update_expression(&mut self, it: &UpdateExpression<'a>) {
        self.counted(it);
    }

    fn visit_expression_statement(&mut self, it: &ExpressionStatement<'a>) {
        self.unused(&it.expression);
    }

    fn visit_unary_expression(&mut self, it: &UnaryExpression<'a>) {
        match bare(&it.argument).as_member_expression() {
            Some(member) if it.operator == UnaryOperator::Delete => {
                let key = self.open_deleted(member);
                self.remembered(member, None, !has_optional(&it.argument));
                key.into_iter().for_each(|end| self.edits.close(end, ")".into()));
            }
            _ => {
                let deleted = it.operator == UnaryOperator::Delete;
                self.reference = deleted && matches!(bare(&it.argument), Expression::ChainExpression(_));
                self.visit_expression(&it.argument);
            }
        }
    }

    fn visit_tagged_template_expression(&mut self, it: &TaggedTemplateExpression<'a>) {
        self.reference = matches!(bare(&it.tag), Expression::ChainExpression(_));
        walk::walk_tagged_template_expression(self, it);
    }

    fn visit_member_expression(&mut self, it: &MemberExpression<'a>) {
        self.member(it, Some(GuardKind::Read));
    }

    fn visit_chain_expression(&mut self, it: &ChainExpression<'a>) {
        self.chain(it);
    }

    fn visit_await_expression(&mut self, it: &AwaitExpression<'a>) {
        self.wait(it.argument.span(), it.span.start, AWAITED, |this| this.visit_expression(&it.argument));
    }

    fn visit_yield_expression(&mut self, it: &YieldExpression<'a>) {
        match &it.argument {
            // What an asynchronous generator delegates to is waited for turn by turn.
            Some(argument) if it.delegate && self.is_async() => {
                self.wait(argument.span(), it.span.start, TURNS, |this| {
                    this.edits.open(argument.span().start, format!("{FEED}("));
                    this.witness(argument, 1);
                    this.edits.close(argument.span().end, ")".into());
                });
            }
            Some(argument) if it.delegate => self.delegated(it.span.start, argument),
            _ => walk::walk_yield_expression(self, it),
        }
    }

    fn visit_return_statement(&mut self, it: &ReturnStatement<'a>) {
        self.crossing_return(it);
    }

    fn visit_import_expression(&mut self, it: &ImportExpression<'a>) {
        if it.phase.is_none() {
            let number = self.function;
            self.edits.replace(it.span.start, "import".len() as u32, format!("{IMPORT}({number})"));
        }
        walk::walk_import_expression(self, it);
    }

    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        self.call(it);
    }

    fn visit_new_expression(&mut self, it: &NewExpression<'a>) {
        self.visit_expression(&it.callee);
        self.arguments(&it.callee, &it.arguments);
    }

    fn visit_binary_expression(&mut self, it: &BinaryExpression<'a>) {
        match it.operator {
            BinaryOperator::In => {}
            BinaryOperator::Exponential => return self.power(it),
            _ => return self.operands(it),
        }
        self.witness(&it.left, 0);
        self.witness(&it.right, 1);
    }

    fn visit_private_in_expression(&mut self, it: &PrivateInExpression<'a>) {
        self.witness(&it.right, 1);
    }
}
