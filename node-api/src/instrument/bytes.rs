//! Variables that may get a view of bytes: the trace follows what they show.

use super::hidden::BYTES;
use super::statements::Instrumenter;
use super::tree::bare;
use oxc_ast::ast::Expression;
use oxc_span::GetSpan;

/// Constructors of views and of memory.
const CONSTRUCTORS: [&str; 16] = [
    "ArrayBuffer",
    "SharedArrayBuffer",
    "DataView",
    "Buffer",
    "Uint8Array",
    "Int8Array",
    "Uint8ClampedArray",
    "Uint16Array",
    "Int16Array",
    "Uint32Array",
    "Int32Array",
    "Float16Array",
    "Float32Array",
    "Float64Array",
    "BigInt64Array",
    "BigUint64Array",
];
/// Methods and properties of a view that give another.
const PARTS: [&str; 5] = ["subarray", "slice", "buffer", "swap16", "fill"];

impl Instrumenter<'_, '_> {
    /// Begins to hand the value of `init` to the trace, if it may be a view; whether it does.
    pub(super) fn open_bytes(&mut self, name: &str, init: &Expression<'_>) -> bool {
        let may = may_be_view(bare(init));
        if may {
            self.edits.open(init.span().start, format!("{BYTES}({name:?},("));
        }
        may
    }

    /// The end of that.
    pub(super) fn close_bytes(&mut self, opened: bool, init: &Expression<'_>) {
        if opened {
            self.edits.close(init.span().end, "))".into());
        }
    }
}

/// Whether an expression looks as if it gave a view of bytes. One that does not is not followed; one that does but gives
/// something else costs a call.
fn may_be_view(expression: &Expression<'_>) -> bool {
    match expression {
        Expression::NewExpression(new) => is_constructor(&new.callee),
        Expression::CallExpression(call) => match &call.callee {
            Expression::StaticMemberExpression(member) => {
                is_constructor(&member.object) || PARTS.contains(&member.property.name.as_str())
            }
            _ => false,
        },
        Expression::StaticMemberExpression(member) => PARTS.contains(&member.property.name.as_str()),
        _ => false,
    }
}

fn is_constructor(expression: &Expression<'_>) -> bool {
    matches!(expression, Expression::Identifier(id) if CONSTRUCTORS.contains(&id.name.as_str()))
}
