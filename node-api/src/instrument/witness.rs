//! Witnesses: `x.repeat(n)` becomes `x.repeat((ꙮ0=n))`, so that a built-in function's complaint can show the value.
//!
//! V8's messages name the argument that was wrong; the engine's do not. An assignment to a hidden variable changes
//! nothing that a program sees. Only arguments that such messages show are kept, and only where the text does not
//! already say what the value is.

use super::hidden::{POWER, RECEIVER, SPREAD, WITNESS};
use super::names::takes_name;
use super::statements::Instrumenter;
use super::tree::{bare, has_optional};
use oxc_ast::ast::{Argument, BinaryExpression, Expression};
use oxc_ast_visit::{Visit, walk};
use oxc_span::GetSpan;

/// How many of the arguments of a function are kept, by the name it is called by; 0 for functions whose errors show
/// none.
pub(crate) fn witnessed(name: &str) -> usize {
    match name {
        "DataView" | "defineProperty" => 3,
        "RegExp" | "asIntN" | "asUintN" | "create" | "defineProperties" | "from" | "fromAsync" | "groupBy"
        | "replace" | "replaceAll" | "setPrototypeOf" => 2,
        "Array" | "ArrayBuffer" | "BigInt" | "Map" | "Promise" | "Set" | "WeakMap" | "WeakRef" | "WeakSet" => 1,
        "difference"
        | "freeze"
        | "intersection"
        | "isDisjointFrom"
        | "isSubsetOf"
        | "isSupersetOf"
        | "preventExtensions"
        | "seal"
        | "symmetricDifference"
        | "union" => 1,
        "apply" | "assign" | "call" | "construct" | "drop" | "every" | "filter" | "find" | "findIndex" | "findLast"
        | "findLastIndex" | "flatMap" | "forEach" | "fromCodePoint" | "fromEntries" | "keyFor" | "map"
        | "normalize" | "reduce" | "reduceRight" | "repeat" | "some" | "sort" | "take" | "toSorted" | "toString"
        | "with" => 1,
        "transfer" | "transferToFixedLength" => 1,
        // Of `Atomics`. An `add` is nearly always a set's.
        "compareExchange" | "exchange" | "load" | "store" | "sub" => 1,
        _ if name.ends_with("Array") => 3,
        _ => 0,
    }
}

/// Whether methods of several classes of the language have that name and complain, or call back: a stack names them by
/// what they are called on.
pub(crate) fn received(name: &str) -> bool {
    matches!(
        name,
        "add"
            | "difference"
            | "drop"
            | "every"
            | "fill"
            | "filter"
            | "find"
            | "findIndex"
            | "findLast"
            | "findLastIndex"
            | "flatMap"
            | "forEach"
            | "intersection"
            | "isDisjointFrom"
            | "isSubsetOf"
            | "isSupersetOf"
            | "map"
            | "push"
            | "reduce"
            | "reduceRight"
            | "set"
            | "some"
            | "sort"
            | "subarray"
            | "symmetricDifference"
            | "take"
            | "toSorted"
            | "union"
            | "unshift"
            | "with"
    )
}

/// Where a sign stands in what is between two expressions.
fn outside_comments(between: &str, sign: &str) -> Option<usize> {
    let mut at = 0;
    loop {
        let rest = between.get(at..)?;
        at += match rest.get(..2) {
            Some("/*") => rest.find("*/")? + 2,
            Some("//") => rest.find('\n')?,
            _ if rest.starts_with(sign) => return Some(at),
            _ => rest.chars().next()?.len_utf8(),
        };
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// Visits what is called; the object that it is a method of is kept, where it may be wanted.
    pub(super) fn callee(&mut self, callee: &Expression<'a>) {
        let kept = match callee {
            Expression::StaticMemberExpression(it) if received(it.property.name.as_str()) && !self.spine => {
                // A chain would end, and a function would get a name.
                let whole =
                    matches!(it.object, Expression::Super(_)) || has_optional(callee) || takes_name(bare(&it.object));
                (!whole).then(|| it.object.span())
            }
            _ => None,
        };
        if let Some(span) = kept {
            self.edits.open(span.start, format!("({RECEIVER}="));
        }
        self.visit_expression(callee);
        if let Some(span) = kept {
            self.edits.close(span.end, ")".into());
        }
    }

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
                    Argument::SpreadElement(spread) => self.spread(&spread.argument),
                    _ => self.visit_argument(argument),
                },
            }
        }
    }

    /// Visits what is spread out as arguments.
    fn spread(&mut self, value: &Expression<'a>) {
        let span = value.span();
        self.edits.open(span.start, format!("{SPREAD}("));
        self.witness(value, 1);
        self.edits.close(span.end, ")".into());
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

    /// `a ** b` becomes `ꙮP(a,b)`.
    pub(super) fn power(&mut self, it: &BinaryExpression<'a>) {
        let (end, next) = (it.left.span().end, it.right.span().start);
        let between = &self.text[end as usize..next as usize];
        let Some(operator) = outside_comments(between, "**") else { return walk::walk_binary_expression(self, it) };
        self.edits.open(it.span.start, format!("{POWER}("));
        self.visit_expression(&it.left);
        self.edits.replace(end + operator as u32, 2, ",".into());
        self.visit_expression(&it.right);
        self.edits.close(it.span.end, ")".into());
    }
}
