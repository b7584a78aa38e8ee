//! Constants that a person turns while the program runs.
//!
//! Such a constant becomes a variable, and the machine is given the way to set it. The text keeps its columns: `let` and
//! two spaces are as long as `const`.

use super::hidden::{TURNABLE, VALUE_TO_SET};
use super::statements::Instrumenter;
use oxc_ast::ast::{BindingPattern, VariableDeclaration, VariableDeclarationKind};
use oxc_span::GetSpan;

/// A line that inputs of the run speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Knob {
    /// The line of its declaration, from 1.
    pub line: u32,
    /// Its first input, in the order of the run's.
    pub input: u32,
}

impl<'a> Instrumenter<'_, 'a> {
    /// Begins to let `it` be turned, if it is a knob outside of all functions; where its value ends.
    pub(super) fn open_knob(&mut self, it: &VariableDeclaration<'a>) -> Option<u32> {
        if it.kind != VariableDeclarationKind::Const || self.function != self.first.function {
            return None;
        }
        let line = self.lines.place(self.text, it.span.start).line;
        let input = self.knobs.iter().find(|knob| knob.line == line)?.input;
        let [declarator] = it.declarations.as_slice() else { return None };
        let BindingPattern::BindingIdentifier(id) = &declarator.id else { return None };
        let init = declarator.init.as_ref()?.span();
        self.edits.replace(it.span.start, "const".len() as u32, "let  ".into());
        let name = id.name.as_str();
        self.edits.open(init.start, format!("{TURNABLE}({input},{VALUE_TO_SET}=>{{{name}={VALUE_TO_SET}}},("));
        Some(init.end)
    }

    /// The end of that.
    pub(super) fn close_knob(&mut self, end: Option<u32>) {
        if let Some(end) = end {
            self.edits.close(end, "))".into());
        }
    }
}
