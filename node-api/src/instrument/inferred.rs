//! Names for functions without one, as V8's parser infers them for stack traces (`FuncNameInferrer`).
//!
//! The parser notes the names that it passes. When it has read something that gets a name (a property of a literal, a
//! variable, the left side of an assignment), every function that still waits is called after all the names that are
//! noted: `handlers.<computed>`, or `retry.tries` for `retry(() => …, { tries: 2 })`. A call takes the last function back,
//! since `a = function () {}()` names nothing; so do parentheses around a function, which is likely to be called.
//!
//! A function is parsed anew when it is first called, and what is in it is named then. Until then arrow functions are read
//! together with what is around them, and other functions are skipped.

use super::names::key_name;
use super::tree::bare;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_syntax::scope::ScopeFlags;
use std::collections::HashMap;

/// Arrow functions that are read inside each other at most.
const DEEPEST: u32 = 16;

/// The names of the functions in `program`, whose text is `text`, by the byte at which each starts.
pub(super) fn inferred(program: &Program<'_>, text: &str) -> HashMap<u32, String> {
    let mut walk = Inferrer { text, reading: Reading::default(), class: None, names: HashMap::new() };
    walk.visit_program(program);
    walk.names
}

/// A name that was passed.
struct Passed {
    name: String,
    /// Of two variables in a row only the second counts.
    variable: bool,
}

/// What the parser knows while it reads a function.
#[derive(Default)]
struct Reading {
    passed: Vec<Passed>,
    /// Starts of the functions that wait for a name; none for those that are named when the one around them is parsed.
    waiting: Vec<Option<u32>>,
    open: u32,
    /// Arrow functions around that are only read past.
    past: u32,
}

struct Inferrer<'t> {
    text: &'t str,
    reading: Reading,
    /// The name of the class whose body is read.
    class: Option<String>,
    names: HashMap<u32, String>,
}

impl Inferrer<'_> {
    /// Names that are noted meanwhile are forgotten afterwards.
    fn scope(&mut self, read: impl FnOnce(&mut Self)) {
        let length = self.reading.passed.len();
        self.reading.open += 1;
        read(self);
        self.reading.open -= 1;
        self.reading.passed.truncate(length);
        if self.reading.open == 0 {
            self.reading.waiting.clear();
        }
    }

    fn pass(&mut self, name: &str, variable: bool) {
        if self.reading.open > 0 && (variable || name != "prototype") {
            self.reading.passed.push(Passed { name: name.to_owned(), variable });
        }
    }

    fn wait(&mut self, start: u32) {
        if self.reading.open > 0 {
            self.reading.waiting.push((self.reading.past == 0).then_some(start));
        }
    }

    fn infer(&mut self) {
        if self.reading.waiting.is_empty() {
            return;
        }
        let passed = &self.reading.passed;
        let counts = |index: &usize| !(passed[*index].variable && passed.get(index + 1).is_some_and(|it| it.variable));
        let names: Vec<&str> = (0..passed.len()).filter(counts).map(|index| passed[index].name.as_str()).collect();
        let name = names.join(".");
        for start in self.reading.waiting.drain(..).flatten() {
            self.names.insert(start, name.clone());
        }
    }

    /// What a value is given to has been read.
    fn given(&mut self, value: &Expression<'_>) {
        let called = matches!(
            bare(value),
            Expression::CallExpression(_) | Expression::NewExpression(_) | Expression::TaggedTemplateExpression(_)
        );
        if called {
            self.reading.waiting.pop();
        } else {
            self.infer();
        }
    }

    /// A part of an expression that is no expression by itself: the names in it are names of the whole.
    fn part(&mut self, it: &Expression<'_>) {
        if let Some(member) = it.as_member_expression() {
            return self.member(member);
        }
        match it {
            Expression::Identifier(id) => self.pass(id.name.as_str(), true),
            Expression::CallExpression(call) => self.call(call),
            Expression::NewExpression(it) => {
                self.part(&it.callee);
                self.visit_arguments(&it.arguments);
            }
            Expression::ChainExpression(chain) => match &chain.expression {
                ChainElement::CallExpression(call) => self.call(call),
                other => {
                    other.as_member_expression().into_iter().for_each(|member| self.member(member));
                }
            },
            Expression::ConditionalExpression(it) => {
                self.part(&it.test);
                self.visit_expression(&it.consequent);
                self.visit_expression(&it.alternate);
            }
            Expression::BinaryExpression(it) => {
                self.part(&it.left);
                self.part(&it.right);
            }
            Expression::LogicalExpression(it) => {
                self.part(&it.left);
                self.part(&it.right);
            }
            Expression::UnaryExpression(it) => self.part(&it.argument),
            Expression::AwaitExpression(it) => self.part(&it.argument),
            Expression::ParenthesizedExpression(it) => {
                self.visit_expression(&it.expression);
                if is_function(&it.expression) {
                    self.reading.waiting.pop();
                }
            }
            Expression::TaggedTemplateExpression(it) => {
                self.part(&it.tag);
                self.visit_template_literal(&it.quasi);
            }
            other => walk::walk_expression(self, other),
        }
    }

    fn member(&mut self, it: &MemberExpression<'_>) {
        self.part(it.object());
        match it {
            MemberExpression::StaticMemberExpression(it) => self.pass(it.property.name.as_str(), false),
            MemberExpression::PrivateFieldExpression(it) => self.pass(&format!("#{}", it.field.name.as_str()), false),
            MemberExpression::ComputedMemberExpression(it) => {
                self.visit_expression(&it.expression);
                match &it.expression {
                    Expression::StringLiteral(key) if key.value.parse::<u32>().is_err() => {
                        self.pass(key.value.as_str(), false);
                    }
                    _ => self.pass("<computed>", false),
                }
            }
        }
    }

    fn call(&mut self, it: &CallExpression<'_>) {
        // A function that is called where it stands is not skipped.
        match bare(&it.callee) {
            Expression::FunctionExpression(function) => {
                self.visit_formal_parameters(&function.params);
                function.body.iter().for_each(|body| self.visit_function_body(body));
            }
            Expression::ArrowFunctionExpression(arrow) => walk::walk_arrow_function_expression(self, arrow),
            _ => self.part(&it.callee),
        }
        self.visit_arguments(&it.arguments);
        self.reading.waiting.pop();
    }

    /// Parses a function by itself. Names that may be a constructor's go before those in it.
    fn anew(&mut self, name: Option<&str>, read: impl FnOnce(&mut Self)) {
        if self.reading.past > 0 {
            return;
        }
        let mut reading = Reading::default();
        if let Some(name) = name.filter(|name| name.starts_with(char::is_uppercase)) {
            reading.passed.push(Passed { name: name.to_owned(), variable: false });
        }
        let outer = std::mem::replace(&mut self.reading, reading);
        read(self);
        self.reading = outer;
    }

    fn function(&mut self, it: &Function<'_>, name: Option<&str>) {
        self.anew(name, |this| {
            this.visit_formal_parameters(&it.params);
            it.body.iter().for_each(|body| this.visit_function_body(body));
        });
    }

    /// A property's name, and what it is of.
    fn key(&mut self, key: &PropertyKey<'_>, computed: bool) {
        if computed {
            self.visit_property_key(key);
        } else {
            self.pass(&key_name(key, self.text), false);
        }
    }
}

/// Whether an expression is a function and nothing around it.
fn is_function(expression: &Expression<'_>) -> bool {
    match expression {
        Expression::FunctionExpression(function) => function.id.is_none(),
        Expression::ArrowFunctionExpression(_) => true,
        _ => false,
    }
}

impl<'a> Visit<'a> for Inferrer<'_> {
    fn visit_expression(&mut self, it: &Expression<'a>) {
        self.scope(|this| this.part(it));
    }

    fn visit_function(&mut self, it: &Function<'a>, _: ScopeFlags) {
        let name = it.id.as_ref().map(|id| id.name.as_str());
        self.function(it, name);
        if name.is_none() {
            self.wait(it.span.start);
        }
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        self.anew(None, |this| walk::walk_arrow_function_expression(this, it));
        if self.reading.past < DEEPEST {
            self.reading.past += 1;
            walk::walk_arrow_function_expression(self, it);
            self.reading.past -= 1;
        }
        self.wait(it.span.start);
    }

    fn visit_formal_parameter(&mut self, it: &FormalParameter<'a>) {
        self.scope(|this| walk::walk_formal_parameter(this, it));
    }

    fn visit_class(&mut self, it: &Class<'a>) {
        if let Some(heritage) = &it.heritage {
            self.scope(|this| this.part(&heritage.expression));
        }
        let name = it.id.as_ref().map(|id| id.name.as_str().to_owned());
        let outer = std::mem::replace(&mut self.class, name);
        walk::walk_class_body(self, &it.body);
        self.class = outer;
        if it.id.is_none() {
            self.wait(it.span.start);
        }
    }

    fn visit_method_definition(&mut self, it: &MethodDefinition<'a>) {
        self.scope(|this| {
            this.key(&it.key, it.computed);
            let name = match it.kind {
                MethodDefinitionKind::Constructor => this.class.clone(),
                _ => it.key.static_name().map(|name| name.into_owned()),
            };
            this.function(&it.value, name.as_deref());
            this.infer();
        });
    }

    fn visit_property_definition(&mut self, it: &PropertyDefinition<'a>) {
        self.scope(|this| {
            this.key(&it.key, it.computed);
            it.value.iter().for_each(|value| this.visit_expression(value));
            this.infer();
        });
    }

    fn visit_object_property(&mut self, it: &ObjectProperty<'a>) {
        self.scope(|this| {
            this.key(&it.key, it.computed);
            match &it.value {
                Expression::FunctionExpression(function) if it.method || it.kind != PropertyKind::Init => {
                    this.function(function, it.key.static_name().as_deref());
                }
                Expression::Identifier(id) if it.shorthand => this.pass(id.name.as_str(), true),
                value => this.visit_expression(value),
            }
            this.infer();
        });
    }

    fn visit_spread_element(&mut self, it: &SpreadElement<'a>) {
        self.visit_expression(&it.argument);
    }

    fn visit_variable_declarator(&mut self, it: &VariableDeclarator<'a>) {
        self.scope(|this| {
            this.visit_binding_pattern(&it.id);
            let Some(init) = &it.init else { return };
            this.visit_expression(init);
            if it.id.get_binding_identifier().is_some() {
                this.given(init);
            }
        });
    }

    fn visit_binding_identifier(&mut self, it: &BindingIdentifier<'a>) {
        self.pass(it.name.as_str(), true);
    }

    fn visit_binding_property(&mut self, it: &BindingProperty<'a>) {
        self.scope(|this| {
            this.key(&it.key, it.computed);
            this.visit_binding_pattern(&it.value);
            this.infer();
        });
    }

    fn visit_assignment_expression(&mut self, it: &AssignmentExpression<'a>) {
        match it.left.as_simple_assignment_target() {
            Some(target) => match target.as_member_expression() {
                Some(member) => self.member(member),
                None => target.get_identifier_name().into_iter().for_each(|name| self.pass(name, true)),
            },
            None => self.visit_assignment_target(&it.left),
        }
        self.visit_expression(&it.right);
        if it.operator == AssignmentOperator::Assign || it.operator.is_logical() {
            self.given(&it.right);
        } else {
            self.reading.waiting.pop();
        }
    }
}
