//! Where a function is when it has only been entered, which is when V8 finds that the stack is full: at the first place
//! that its code tells. That is a property, if one of `this` or of a parameter is read before everything else, or the
//! statement that comes first.

use super::positions::position;
use crate::instrument::bare;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::GetSpan;
use oxc_syntax::scope::ScopeFlags;
use std::collections::BTreeMap;

/// The places by the bytes behind the functions of `program`, whose text is `text`.
pub(super) fn places(text: &str, program: &Program<'_>) -> BTreeMap<u32, u32> {
    let mut walk = Entered { text, places: BTreeMap::new() };
    walk.visit_program(program);
    walk.places
}

struct Entered<'t> {
    text: &'t str,
    places: BTreeMap<u32, u32>,
}

/// The parameters, which are read without a place.
struct Registers<'n>(Vec<&'n str>);

impl Registers<'_> {
    /// The first place of a statement; none if it has no code.
    fn statement(&self, it: &Statement<'_>) -> Option<u32> {
        let start = it.span().start;
        Some(match it {
            Statement::ExpressionStatement(it) => self.expression(&it.expression, start),
            Statement::ReturnStatement(it) => it.argument.as_ref().map_or(start, |it| self.expression(it, start)),
            Statement::ThrowStatement(it) => self.expression(&it.argument, start),
            Statement::IfStatement(it) => self.expression(&it.test, start),
            Statement::SwitchStatement(it) => self.expression(&it.discriminant, start),
            Statement::WhileStatement(it) => self.value(&it.test),
            Statement::ForOfStatement(it) => self.value(&it.right),
            Statement::ForInStatement(it) => self.value(&it.right),
            Statement::VariableDeclaration(it) => return it.declarations.iter().find_map(|it| self.declarator(it)),
            Statement::ForStatement(it) => match &it.init {
                Some(ForStatementInit::VariableDeclaration(it)) => {
                    return it.declarations.iter().find_map(|it| self.declarator(it));
                }
                _ => start,
            },
            Statement::BlockStatement(it) => return it.body.iter().find_map(|it| self.statement(it)),
            Statement::FunctionDeclaration(_) | Statement::EmptyStatement(_) | Statement::TryStatement(_) => {
                return None;
            }
            _ => start,
        })
    }

    fn declarator(&self, it: &VariableDeclarator<'_>) -> Option<u32> {
        it.init.as_ref().map(|init| self.value(init))
    }

    fn value(&self, it: &Expression<'_>) -> u32 {
        self.expression(it, it.span().start)
    }

    /// The first place of an expression that stands in something at `start`.
    fn expression(&self, it: &Expression<'_>, start: u32) -> u32 {
        self.property(it).unwrap_or(start)
    }

    /// The property that is read before everything else.
    fn property(&self, it: &Expression<'_>) -> Option<u32> {
        match bare(it) {
            Expression::StaticMemberExpression(it) => match bare(&it.object) {
                Expression::ThisExpression(_) => Some(it.property.span.start),
                Expression::Identifier(id) if self.0.contains(&id.name.as_str()) => Some(it.property.span.start),
                object => self.property(object),
            },
            Expression::CallExpression(it) => self.property(&it.callee),
            Expression::BinaryExpression(it) => self.property(&it.left),
            Expression::LogicalExpression(it) => self.property(&it.left),
            Expression::UnaryExpression(it) => self.property(&it.argument),
            Expression::ConditionalExpression(it) => self.property(&it.test),
            _ => None,
        }
    }

    fn body(&self, body: &FunctionBody<'_>) -> Option<u32> {
        let first = body.statements.iter().find(|it| !matches!(it, Statement::FunctionDeclaration(_)))?;
        self.statement(first)
    }
}

fn registers<'n>(parameters: &'n FormalParameters<'_>) -> Registers<'n> {
    let name = |it: &'n FormalParameter<'_>| it.pattern.get_binding_identifier().map(|id| id.name.as_str());
    Registers(parameters.items.iter().filter_map(name).collect())
}

impl<'a> Visit<'a> for Entered<'_> {
    fn visit_function(&mut self, it: &Function<'a>, flags: ScopeFlags) {
        if let Some(body) = &it.body {
            // What may go on later begins with the code for that, which stands before the parameters.
            let resumes = it.r#async || it.generator;
            let first = registers(&it.params).body(body).filter(|_| !resumes);
            self.places.insert(it.span.end, first.unwrap_or(it.params.span.start));
        }
        walk::walk_function(self, it, flags);
    }

    fn visit_arrow_function_expression(&mut self, it: &ArrowFunctionExpression<'a>) {
        let registers = registers(&it.params);
        let first = match &it.body {
            ArrowFunctionBody::FunctionBody(body) => registers.body(body),
            body => {
                let value = body.to_expression();
                Some(registers.expression(value, position(self.text, value)))
            }
        };
        self.places.insert(it.span.end, first.filter(|_| !it.r#async).unwrap_or(it.params.span.start));
        walk::walk_arrow_function_expression(self, it);
    }
}
