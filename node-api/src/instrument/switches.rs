//! Names that a `switch` declares in one of its cases and uses in another.
//!
//! The engine keeps such a name in a register, which may have an older value when the declaration has been jumped over.
//! A name that a function uses is kept in a scope, where the engine sees that it has no value yet: so each gets a
//! function, which nobody calls. Of a constant in a scope the engine keeps a copy in a register all the same, but not of
//! one that a pattern declares: `const v = 1` becomes `const {v} = {v:1}`.

use super::statements::Instrumenter;
use oxc_ast::ast::{
    BindingIdentifier, Expression, Statement, SwitchStatement, VariableDeclarationKind, VariableDeclarator,
};
use oxc_ast_visit::Visit;
use oxc_span::GetSpan;

/// The names that are declared in an expression.
#[derive(Default)]
struct Declared<'a>(Vec<&'a str>);

impl<'a> Visit<'a> for Declared<'a> {
    fn visit_binding_identifier(&mut self, it: &BindingIdentifier<'a>) {
        self.0.push(it.name.as_str());
    }
}

impl<'a> Instrumenter<'_, 'a> {
    /// Has the engine look after the names of a `switch` that may be used before they are declared.
    pub(super) fn guard_cases(&mut self, it: &SwitchStatement<'a>) {
        for (index, case) in it.cases.iter().enumerate() {
            for statement in &case.consequent {
                let Statement::VariableDeclaration(declaration) = statement else { continue };
                if !matches!(declaration.kind, VariableDeclarationKind::Let | VariableDeclarationKind::Const) {
                    continue;
                }
                let constant = declaration.kind == VariableDeclarationKind::Const;
                let later = || it.cases.iter().skip(index + 1).map(|case| case.span.source_text(self.text));
                let ids = declaration.declarations.iter().flat_map(|it| it.id.get_binding_identifiers());
                let used = ids.map(|id| id.name.as_str()).filter(|name| later().any(|text| text.contains(name)));
                let names = used.collect::<Vec<_>>().join(",");
                if !names.is_empty() {
                    let all = declaration.declarations.iter().filter(|_| constant);
                    self.uncached.extend(all.map(|it| it.span.start));
                    self.edits.open(statement.span().start, format!("0&&(()=>[{names}]);"));
                }
            }
        }
    }
    /// What a case is compared with. The engine takes the parameters and variables of functions in there for variables of
    /// the function around, but does not look into the body of one: so there goes what declares names that others have.
    pub(super) fn case_test(&mut self, test: &Expression<'a>) {
        let mut declared = Declared::default();
        declared.visit_expression(test);
        let (span, names) = (test.span(), declared.0);
        let own = |name: &str| names.iter().filter(|other| **other == name).count();
        let of_others = |name: &&str| self.bindings.count(name) > own(name);
        let text = span.source_text(self.text);
        if !names.iter().any(of_others) || text.contains("yield") || text.contains("await") {
            return self.visit_expression(test);
        }
        // The engine finds the `this` of arrow functions no further away than in the next one.
        let this = if text.contains("this") { "0&&this," } else { "" };
        self.edits.open(span.start, format!("(()=>({this}"));
        self.visit_expression(test);
        self.edits.close(span.end, "))()".into());
    }

    /// Makes a pattern of the name of a constant that the engine must not keep a copy of.
    pub(super) fn open_uncached(&mut self, it: &VariableDeclarator<'a>) -> bool {
        let (Some(id), Some(init)) = (it.id.get_binding_identifier(), &it.init) else { return false };
        if !self.uncached.contains(&it.span.start) {
            return false;
        }
        self.edits.open(id.span.start, "{".into());
        self.edits.close(id.span.end, "}".into());
        self.edits.open(init.span().start, format!("{{{}:", id.name.as_str()));
        true
    }

    /// Ends what [`Self::open_uncached`] began.
    pub(super) fn close_uncached(&mut self, opened: bool, init: &Expression<'a>) {
        if opened {
            self.edits.close(init.span().end, "}".into());
        }
    }
}
