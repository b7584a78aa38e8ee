//! `var` of a module, which others may use before the module runs.
//!
//! ECMA-262 gives such a variable its `undefined` when the module is linked, so that in a cycle of modules the functions
//! of one that has not run can use it, and what they write stays. The engine does so when the module's own code starts:
//! whoever reads earlier gets an error, and what was written earlier is lost. But it makes the module's functions when it
//! links. So `var x = 1` becomes the assignment `void 0,x = 1` to a variable that a function declaration makes, and all
//! of them are set to `undefined` by whatever comes first: the module's own code, a function of it that is called, or
//! the evaluation of modules, which finds them by their exports ([`early_export`]).

use super::hidden::HOIST;
use super::statements::Instrumenter;
use oxc_ast::ast::*;
use oxc_ast_visit::{Visit, walk};
use oxc_span::GetSpan;
use oxc_syntax::module_record::{ExportExportName, ExportLocalName, ModuleRecord};
use oxc_syntax::scope::ScopeFlags;
use std::collections::{BTreeMap, BTreeSet};

/// The variables of a module that another may use before the module runs.
#[derive(Debug, Default)]
pub(super) struct Hoisting {
    names: BTreeSet<String>,
    /// Whether each declaration is the head of a loop, by its first byte.
    declarations: BTreeMap<u32, bool>,
    in_head: bool,
}

impl Hoisting {
    /// Looks through a module. What imports nothing is in no cycle, and what exports nothing is seen by nobody.
    pub(super) fn of(program: &Program<'_>) -> Hoisting {
        let mut hoisting = Hoisting::default();
        let (mut imports, mut exports) = (false, false);
        for statement in &program.body {
            match statement {
                Statement::ImportDeclaration(_)
                | Statement::ExportAllDeclaration(_)
                | Statement::ExportFromDeclaration(_) => imports = true,
                Statement::ExportDeclaration(_)
                | Statement::ExportDefaultDeclaration(_)
                | Statement::ExportNamedDeclaration(_) => exports = true,
                _ => {}
            }
        }
        if imports && exports {
            hoisting.visit_program(program);
        }
        hoisting
    }

    /// Whether there are any.
    pub(super) fn is_needed(&self) -> bool {
        !self.names.is_empty()
    }

    /// What makes the variables, behind the module's text.
    pub(super) fn functions(&self) -> String {
        if !self.is_needed() {
            return String::new();
        }
        let made: String = self.names.iter().map(|name| format!("function {name}(){{{HOIST}()}}")).collect();
        let set: String = self.names.iter().map(|name| format!("{name}=")).collect();
        format!("\n{made}function {HOIST}(){{{set}void 0;{HOIST}=null}}")
    }
}

impl<'a> Visit<'a> for Hoisting {
    fn visit_variable_declaration(&mut self, it: &VariableDeclaration<'a>) {
        if it.kind == VariableDeclarationKind::Var {
            self.declarations.insert(it.span.start, self.in_head);
            walk::walk_variable_declaration(self, it);
        }
    }

    fn visit_binding_identifier(&mut self, it: &BindingIdentifier<'a>) {
        self.names.insert(it.name.as_str().to_owned());
    }

    fn visit_for_statement_init(&mut self, it: &ForStatementInit<'a>) {
        self.in_head = true;
        walk::walk_for_statement_init(self, it);
        self.in_head = false;
    }

    fn visit_for_statement_left(&mut self, it: &ForStatementLeft<'a>) {
        self.in_head = true;
        walk::walk_for_statement_left(self, it);
        self.in_head = false;
    }

    fn visit_import_declaration(&mut self, _: &ImportDeclaration<'a>) {}
    fn visit_catch_parameter(&mut self, _: &CatchParameter<'a>) {}
    fn visit_function(&mut self, _: &Function<'a>, _: ScopeFlags) {}
    fn visit_class(&mut self, _: &Class<'a>) {}
    fn visit_expression(&mut self, _: &Expression<'a>) {}
}

impl<'a> Instrumenter<'_, 'a> {
    /// Makes a declaration of such variables an assignment; whether it is one.
    pub(super) fn hoist(&mut self, it: &VariableDeclaration<'a>) -> bool {
        let Some(in_head) = self.hoisting.declarations.get(&it.span.start) else { return false };
        let text = if *in_head { "" } else { "void 0," };
        self.edits.replace(it.span.start, "var".len() as u32, text.to_owned());
        true
    }

    /// The end of that, where the line that follows might go on with an expression.
    pub(super) fn end_hoist(&mut self, it: &VariableDeclaration<'a>) {
        let is_statement = self.hoisting.declarations.get(&it.span.start) == Some(&false);
        if is_statement && !self.text[..it.span.end as usize].ends_with(';') {
            self.edits.close(it.span.end, ";".to_owned());
        }
    }

    /// The same for an exported declaration, whose names stay exported.
    pub(super) fn hoist_export(&mut self, it: &ExportDeclaration<'a>) {
        let Declaration::VariableDeclaration(declaration) = &it.declaration else { return };
        if self.hoisting.declarations.contains_key(&declaration.span.start) {
            let mut names = Hoisting::default();
            names.visit_variable_declaration(declaration);
            let names: Vec<String> = names.names.into_iter().collect();
            let length = declaration.span().start - it.span.start;
            self.edits.replace(it.span.start, length, format!("export{{{}}};", names.join(",")));
        }
    }
}

/// The name under which a module exports one of these variables: until it has been called, the export is the function
/// that sets them.
pub(crate) fn early_export(program: &Program<'_>, record: &ModuleRecord<'_>) -> Option<String> {
    let hoisting = Hoisting::of(program);
    record.local_export_entries.iter().find_map(|entry| match (&entry.local_name, &entry.export_name) {
        (ExportLocalName::Name(local), ExportExportName::Name(name))
            if hoisting.names.contains(local.name.as_str()) =>
        {
            Some(name.name.to_string())
        }
        (ExportLocalName::Name(local), ExportExportName::Default(_))
            if hoisting.names.contains(local.name.as_str()) =>
        {
            Some("default".to_owned())
        }
        _ => None,
    })
}
