//! Witnesses: `x.repeat(n)` becomes `x.repeat((ꙮ0=n))`, so that a built-in function's complaint can show the value.
//!
//! V8's messages name the argument that was wrong; the engine's do not. An assignment to a hidden variable changes
//! nothing that a program sees. Only arguments that such messages show are kept, and only where the text does not
//! already say what the value is.

use super::hidden::WITNESS;
use super::names::takes_name;
use super::statements::Instrumenter;
use super::tree::bare;
use oxc_ast::ast::{Argument, Expression};
use oxc_ast_visit::Visit;
use oxc_span::GetSpan;

/// How many of the arguments of a function are kept, by the name it is called by; 0 for functions whose errors show
/// none.
pub(crate) fn witnessed(name: &str) -> usize {
    match name {
        "defineProperty" => 3,
        "DataView" | "RegExp" | "asIntN" | "asUintN" | "from" | "fromAsync" | "groupBy" | "replace" | "replaceAll"
        | "setPrototypeOf" => 2,
        "Array" | "ArrayBuffer" | "BigInt" | "Map" | "Promise" | "Set" | "WeakMap" | "WeakRef" | "WeakSet" => 1,
        "apply" | "assign" | "call" | "construct" | "create" | "drop" | "every" | "filter" | "find" | "findIndex"
        | "findLast" | "findLastIndex" | "flatMap" | "forEach" | "fromCodePoint" | "fromEntries" | "keyFor" | "map"
        | "normalize" | "reduce" | "reduceRight" | "repeat" | "some" | "sort" | "take" | "toSorted" | "toString"
        | "with" => 1,
        _ if name.ends_with("Array") => 2,
        _ => 0,
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// Visits the arguments of a call or of `new`.
    pub(super) fn arguments(&mut self, callee: &Expression<'a>, arguments: &[Argument<'a>]) {
        let name = match bare(callee) {
            Expression::Identifier(id) => id.name.as_str(),
            Expression::StaticMemberExpression(member) => member.property.name.as_str(),
            _ => "",
        };
        let spread = arguments.iter().any(|argument| matches!(argument, Argument::SpreadElement(_)));
        let kept = if spread { 0 } else { witnessed(name) };
        for (index, argument) in arguments.iter().enumerate() {
            match argument.as_expression() {
                Some(value) if index < kept && !value.is_literal() => self.witness(value, index),
                _ => match argument {
                    Argument::SpreadElement(spread) => self.witness(&spread.argument, 1),
                    _ => self.visit_argument(argument),
                },
            }
        }
    }

    /// Visits an expression whose value is kept.
    pub(super) fn witness(&mut self, value: &Expression<'a>, index: usize) {
        let span = value.span();
        if takes_name(bare(value)) {
            return self.visit_expression(value);
        }
        self.edits.open(span.start, format!("({}=", WITNESS[index]));
        self.visit_expression(value);
        self.edits.close(span.end, ")".into());
    }
}
