//! Functions whose `name` the program defines anew: V8 shows it in stacks.
//!
//! The engine does not tell which function runs, so such functions hand themselves to the hook at their start. They know
//! themselves by the name of the variable that `Object.defineProperty(f, 'name', …)` names; one that stands there itself gets
//! a name of ours.

use super::hidden::SELF;
use super::statements::Instrumenter;
use super::tree::bare;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::Span;
use std::collections::BTreeSet;

/// What a program gives another name.
#[derive(Debug, Default)]
pub(super) struct Renames {
    /// Variables.
    names: BTreeSet<String>,
    /// Functions without a name, by their first bytes.
    starts: BTreeSet<u32>,
}

impl Renames {
    /// Looks through a program.
    pub(super) fn of(program: &Program<'_>) -> Renames {
        let mut renames = Renames::default();
        if program.source_text.contains("definePropert") {
            renames.visit_program(program);
        }
        renames
    }
}

impl<'a> Visit<'a> for Renames {
    fn visit_call_expression(&mut self, it: &CallExpression<'a>) {
        let method = it.callee.as_member_expression().and_then(|member| member.static_property_name());
        let argument = |index: usize| it.arguments.get(index).and_then(Argument::as_expression);
        let names = |key: Option<&Expression<'a>>| match key.map(bare) {
            Some(Expression::StringLiteral(key)) => key.value.as_str() == "name",
            Some(Expression::ObjectExpression(it)) => it.properties.iter().any(|property| match property {
                ObjectPropertyKind::ObjectProperty(it) => it.key.static_name().is_some_and(|name| name == "name"),
                ObjectPropertyKind::SpreadProperty(_) => false,
            }),
            _ => false,
        };
        if matches!(method, Some("defineProperty" | "defineProperties")) && names(argument(1)) {
            match argument(0) {
                Some(Expression::Identifier(id)) => {
                    self.names.insert(id.name.to_string());
                }
                Some(Expression::FunctionExpression(it)) if it.id.is_none() => {
                    self.starts.insert(it.span.start);
                }
                Some(Expression::ArrowFunctionExpression(it)) => {
                    self.starts.insert(it.span.start);
                }
                _ => {}
            }
        }
        walk::walk_call_expression(self, it);
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// How a function with that span may name itself, whose variable is `name`, if the program renames it.
    pub(super) fn itself(&self, name: &str, span: Span, parameters: &FormalParameters<'a>) -> Option<String> {
        if self.renames.starts.contains(&span.start) {
            return Some(SELF.to_owned());
        }
        if !self.renames.names.contains(name) {
            return None;
        }
        // Something of the function's own by that name hides it.
        let mut bound = parameters.items.iter().flat_map(|item| item.pattern.get_binding_identifiers());
        let declares = |word: &&str| span.source_text(self.text).contains(&format!("{word} {name}"));
        let hidden = bound.any(|id| id.name.as_str() == name) || ["let", "const", "var", "class"].iter().any(declares);
        (!hidden).then(|| name.to_owned())
    }

    /// Gives a function without a name one for itself.
    pub(super) fn name_itself(&mut self, it: &Function<'a>) {
        if self.renames.starts.contains(&it.span.start) {
            self.edits.open(it.params.span.start, format!(" {SELF}"));
        }
    }

    /// The same for an arrow function. Returns whether it got one, for [`Self::end_itself`].
    pub(super) fn open_itself(&mut self, span: Span) -> bool {
        let renamed = self.renames.starts.contains(&span.start);
        if renamed {
            self.edits.open(span.start, format!("({SELF}=>{SELF}="));
        }
        renamed
    }

    /// Ends what [`Self::open_itself`] began.
    pub(super) fn end_itself(&mut self, span: Span) {
        self.edits.close(span.end, ")()".into());
    }
}
