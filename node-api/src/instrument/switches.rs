//! Names that a `switch` declares in one of its cases and uses in another.
//!
//! The engine keeps such a name in a register, which may have an older value when the declaration has been jumped over.
//! A name that a function uses is kept in a scope, where the engine sees that it has no value yet: so each gets a
//! function, which nobody calls.

use super::statements::Instrumenter;
use oxc_ast::ast::{Statement, SwitchStatement, VariableDeclarationKind};
use oxc_span::GetSpan;

impl<'a> Instrumenter<'_, 'a> {
    /// Has the engine look after the names of a `switch` that may be used before they are declared.
    pub(super) fn guard_cases(&mut self, it: &SwitchStatement<'a>) {
        for (index, case) in it.cases.iter().enumerate() {
            for statement in &case.consequent {
                let Statement::VariableDeclaration(declaration) = statement else { continue };
                if !matches!(declaration.kind, VariableDeclarationKind::Let | VariableDeclarationKind::Const) {
                    continue;
                }
                let later = || it.cases.iter().skip(index + 1).map(|case| case.span.source_text(self.text));
                let ids = declaration.declarations.iter().flat_map(|it| it.id.get_binding_identifiers());
                let used = ids.map(|id| id.name.as_str()).filter(|name| later().any(|text| text.contains(name)));
                let names = used.collect::<Vec<_>>().join(",");
                if !names.is_empty() {
                    self.edits.open(statement.span().start, format!("0&&(()=>[{names}]);"));
                }
            }
        }
    }
}
